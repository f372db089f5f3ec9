package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** What holds of all JSON here: its bounds. */
final class JsonRules {
    static final int DEPTH = 1_000;

    static final int NUMBER_LENGTH = 1_000;

    /** The one factory. Names are not interned, as clients choose them. */
    static final PayloadParsers FACTORY = new PayloadParsers(rules());

    /** For payloads that are encoded before they are sent. */
    static final PayloadOutputs OUTPUTS = new PayloadOutputs(16);

    private JsonRules() {}

    private static JsonFactoryBuilder rules() {
        JsonFactoryBuilder rules = new JsonFactoryBuilder();
        return rules.recyclerPool(new JsonBuffers())
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(NUMBER_LENGTH)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }
}
