package dev.antiphon.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.antiphon.codec.InvalidPayloadException;
import dev.antiphon.codec.Payload;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Our verdict on a payload is Hibernate Validator's on the object, over many of them. */
class VerdictTest {
    /** Where an answer ends. */
    private static final int MOST = 20;

    private static final int SHEETS = 2_000;

    private final JsonMapper mapper = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(Clock::systemUTC)
            .buildValidatorFactory()
            .getValidator();

    @Test
    void isTheSameOnEverySheet() throws JsonProcessingException {
        Sheets sheets = new Sheets(2026);
        Set<String> seen = new HashSet<>();
        int compared = 0;
        for (int i = 0; i < SHEETS; i++) {
            Sheet sheet = sheets.next();
            String json = mapper.writeValueAsString(sheet);
            Set<String> theirs = theirs(sheet);
            Set<String> ours = ours(json);
            if (ours.size() < MOST) {
                assertEquals(theirs, ours, json);
                compared++;
            } else {
                assertTrue(theirs.containsAll(ours), json);
            }
            theirs.stream().map(fault -> fault.substring(fault.indexOf(' '))).forEach(seen::add);
        }
        assertTrue(compared > SHEETS * 9 / 10, compared + " compared");
        assertEquals(15, seen.size(), () -> "not every kind of fault was seen: " + seen);
    }

    private static Set<String> ours(String json) {
        try {
            Payload payload = Payload.json(json);
            SheetChannelPayloads.SHEET.read(payload);
            return Set.of();
        } catch (InvalidPayloadException e) {
            return e.errors().stream()
                    .map(error -> error.path() + " " + error.code())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Set<String> theirs(Sheet sheet) {
        return validator.validate(sheet).stream()
                .map(violation -> pointer(violation.getPropertyPath()) + " " + code(violation))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code tags[1].<list element>} as {@code /tags/1}. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            } else if (node.isInIterable()) {
                pointer.append('/').append(node.getIndex() == null ? node.getKey() : node.getIndex());
            }
        }
        return pointer.toString();
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        boolean isMissing = violation.getInvalidValue() == null;
        if (isMissing) {
            return "required";
        }
        return switch (name) {
            case "AssertTrue", "AssertFalse" -> "assert";
            default ->
                name.replaceAll("^(?:Decimal|Not)|Or(?:Zero|Present)$", "").toLowerCase(Locale.ROOT);
        };
    }
}
