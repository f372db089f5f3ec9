package dev.antiphon.processor.model;

import dev.antiphon.processor.model.TopicPattern.Literal;
import dev.antiphon.processor.model.TopicPattern.Part;
import dev.antiphon.processor.model.TopicPattern.Segment;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** What can be wrong with a topic pattern, in words that complete "the pattern …". */
final class PatternProblem {
    private static final int MAX_TOPIC_BYTES = 1024;

    private PatternProblem() {}

    static Optional<String> of(TopicPattern pattern) {
        if (pattern.text().isEmpty()) {
            return Optional.of("is empty");
        }
        if (pattern.text().length() > MAX_TOPIC_BYTES) {
            return Optional.of("is longer than a topic may be, " + MAX_TOPIC_BYTES + " bytes");
        }
        Set<String> names = new HashSet<>();
        for (Part part : pattern.parts()) {
            Optional<String> problem = part instanceof Literal literal
                    ? ofLiteral(literal.text())
                    : part instanceof Segment segment ? ofName(segment.name(), names) : Optional.empty();
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofLiteral(String text) {
        if (text.contains("{}")) {
            return Optional.of("has a parameter without a name");
        }
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            return Optional.of("has braces that are not around a whole segment");
        }
        if (text.indexOf('*') >= 0) {
            return Optional.of("has a * before its end");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("has a control character in it");
        }
        return Optional.empty();
    }

    private static Optional<String> ofName(String name, Set<String> names) {
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
            return Optional.of("has a parameter {" + name + "}, which is not a Java name");
        }
        return names.add(name) ? Optional.empty() : Optional.of("has {" + name + "} twice");
    }
}
