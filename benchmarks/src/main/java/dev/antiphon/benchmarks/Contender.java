package dev.antiphon.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.jackson.JacksonAdapter;

/** A way to read and write records, used as its documentation has it. */
enum Contender {
    ANTIPHON {
        @Override
        <T> Format<T> format(Sample<T> sample) {
            return new CodecFormat<>(sample.codec());
        }
    },
    DATABIND {
        @Override
        <T> Format<T> format(Sample<T> sample) {
            return new DatabindFormat<>(mapper().build(), sample.type());
        }
    },
    BLACKBIRD {
        @Override
        <T> Format<T> format(Sample<T> sample) {
            return new DatabindFormat<>(
                    mapper().addModule(new BlackbirdModule()).build(), sample.type());
        }
    },
    AVAJE {
        @Override
        <T> Format<T> format(Sample<T> sample) {
            Jsonb jsonb =
                    Jsonb.builder().adapter(JacksonAdapter.builder().build()).build();
            return new AvajeFormat<>(jsonb.type(sample.type()));
        }
    };

    abstract <T> Format<T> format(Sample<T> sample);

    /** As strict as the codecs are. */
    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .addMixIn(Shape.class, ShapeTypes.class)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    }
}
