package dev.antiphon.equivalence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.antiphon.codec.PayloadError;
import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.equivalence.Outcome.Read;
import dev.antiphon.equivalence.Outcome.Refused;
import dev.antiphon.equivalence.Outcome.Thrown;
import dev.antiphon.equivalence.Shape.Meaning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the codec of a shape with databind, by random values and documents. */
final class Comparison {
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Pattern LOOSE_TIME = Pattern.compile("^[-+]?[0-9.]+$|T.*[-+]\\d{3,}|^[-+0-9]+T.*Z$");

    private static final Set<String> LOOSE_RANGES = Set.of("is too large a number", "must be from -128 to 127");

    private final Subject subject;
    private final Tally tally;
    private final List<String> words;

    Comparison(Subject subject, Tally tally) {
        this.subject = subject;
        this.tally = tally;
        this.words = subject.shape().words();
    }

    /** A value is written alike, and read alike from what was written. */
    void value(Random random) {
        Object value = new RandomValues(random, random.nextInt(5) == 0 ? 5 : 0).of(subject.type());
        String written = written(subject.writer(), value);
        if (isShared()) {
            check("writes", written, written(subject.databind(), value), String.valueOf(Likeness.of(value)));
        }
        if (!written.startsWith("!")) {
            read(written);
        }
        tally.value();
    }

    /** Documents that are JSON, but may not fit, are read alike or refused alike. */
    void documents(Random random, int count) {
        JsonNode tree = tree(document(random));
        for (int i = 0; i < count; i++) {
            tally.document(read(Mishaps.document(tree, random, words, i == 0 ? 0 : 2 + random.nextInt(12))));
        }
    }

    /** Documents that are hardly JSON any more are refused, or read as databind reads them. */
    void broken(Random random, int count) {
        byte[] document = document(random).getBytes(StandardCharsets.UTF_8);
        Breakage breakage = new Breakage(random);
        for (int i = 0; i < count; i++) {
            read(breakage.of(document));
            tally.broken();
        }
    }

    private boolean isShared() {
        return subject.shape().meaning() != Meaning.CODEC;
    }

    /** Of two discriminators the first counts, for databind too. */
    private boolean hasNoDiscriminator() {
        return isShared() && !subject.shape().annotations().contains("JsonTypeInfo");
    }

    /** So the two differ where only one of them finds a fault, and reads what has the last alone. */
    private boolean hasTwoDiscriminators(byte[] document) {
        return !hasNoDiscriminator() && LastOfEqualNames.wouldCount(document);
    }

    /** JSON of a random value. */
    private String document(Random random) {
        RandomValues values = new RandomValues(random, 0);
        String written = written(subject.writer(), values.of(subject.type()));
        for (int i = 0; i < 100 && written.startsWith("!"); i++) {
            written = written(subject.writer(), values.of(subject.type()));
        }
        return written;
    }

    /** Reads JSON; of equal names the last alone must count. */
    private boolean read(String json) {
        Outcome outcome = read(json.getBytes(StandardCharsets.UTF_8));
        Outcome unique = Outcome.of(subject.reader(), LastOfEqualNames.in(json).getBytes(StandardCharsets.UTF_8));
        if (hasNoDiscriminator() && !alike(outcome, unique)) {
            throw difference("of equal names not the last counts in", json, outcome, unique);
        }
        checkMissing(outcome, json);
        return outcome instanceof Read;
    }

    private Outcome read(byte[] document) {
        Outcome outcome = Outcome.of(subject.reader(), document);
        if (outcome instanceof Thrown thrown) {
            throw new Difference(subject, "throws at", text(document), thrown.thrown());
        }
        if (isShared()) {
            Outcome expected = Outcome.of(subject.databind(), document);
            if (!alike(outcome, expected)
                    && !isDeliberate(outcome, expected, document)
                    && !hasTwoDiscriminators(document)) {
                throw difference("is not what databind makes of", text(document), outcome, expected);
            }
        }
        return outcome;
    }

    /** Equal values; or faults, among which is the one that databind tells, which ends reading where it is asked. */
    private boolean alike(Outcome outcome, Outcome expected) {
        if (outcome instanceof Read && expected instanceof Read) {
            return outcome.equals(expected);
        }
        return outcome instanceof Refused refused
                && expected instanceof Refused other
                && (!subject.whole()
                        || refused.tells(other.errors().get(0))
                        || hasAliases() && refused.tellsBeside(other.errors().get(0))
                        || refused.errors().size() == 20
                        || refused.isNoJson());
    }

    /** Databind tells of a member by its first name, whichever was sent. */
    private boolean hasAliases() {
        return subject.shape().annotations().contains("JsonAlias");
    }

    /**
     * What databind does not do as it should: it takes numbers that only infinity could stand for, times as numbers within
     * strings or with offsets of its own, and nulls in lists of lists, where it cannot be told that there must be none; and
     * it throws at an alias behind the member itself. It takes 255 for a byte, too, a date with a time for a date, base64 for a UUID, numbers for bytes,
     * and an unwrapped member as if it were none.
     */
    private boolean isDeliberate(Outcome outcome, Outcome expected, byte[] document) {
        if (expected instanceof Thrown thrown) {
            return String.valueOf(thrown.thrown().getMessage()).contains("No fallback setter/field defined");
        }
        if (expected instanceof Refused refused) {
            return subject.shape().annotations().contains("JsonUnwrapped")
                    && refused.errors().get(0).path().endsWith("/address");
        }
        return expected instanceof Read
                && outcome instanceof Refused refused
                && refused.errors().stream().allMatch(error -> isStricter(error, at(document, error)));
    }

    private static boolean isStricter(PayloadError error, JsonNode value) {
        return switch (error.code()) {
            case "range" -> LOOSE_RANGES.contains(error.message());
            case "format" ->
                error.message().equals("must be a UUID")
                        || error.message().startsWith("must be an ISO-8601")
                                && LOOSE_TIME.matcher(value.asText()).find();
            case "type" -> error.message().equals("must be a base64 string") && value.isArray();
            case "required" -> value.isNull();
            default -> false;
        };
    }

    private static JsonNode at(byte[] document, PayloadError error) {
        try {
            return tree(LastOfEqualNames.in(text(document))).at(error.path());
        } catch (NumberFormatException e) {
            return MissingNode.getInstance(); // a number that not even a tree can have
        }
    }

    /** What is there is not told to be missing. */
    private void checkMissing(Outcome outcome, String json) {
        if (subject.whole() && !hasAliases() && outcome instanceof Refused refused && !refused.isNoJson()) {
            for (PayloadError error : refused.errors()) {
                JsonNode value = at(json.getBytes(StandardCharsets.UTF_8), error);
                if (error.code().equals("required") && value.isContainerNode()) {
                    throw new Difference(subject, "has " + error.path() + ", but it is told to be missing:", json, "");
                }
            }
        }
    }

    private Difference difference(String what, String document, Outcome outcome, Outcome expected) {
        return new Difference(subject, what, document, "codec:    " + outcome + "\nexpected: " + expected);
    }

    private void check(String what, String codec, String databind, String value) {
        if (!codec.equals(databind)) {
            throw new Difference(subject, what, value, "codec:    " + codec + "\ndatabind: " + databind);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    private static String written(PayloadWriter<Object> writer, Object value) {
        PayloadOutput out = new PayloadOutput();
        try {
            out.write(writer, value);
            return text(out.copy());
        } catch (IOException | RuntimeException e) {
            return "! " + e.getClass().getName();
        }
    }
}
