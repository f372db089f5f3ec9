package dev.antiphon.processor.read.json;

import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.Inclusion;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Databind;
import dev.antiphon.processor.model.json.JsonType.Keyed;
import dev.antiphon.processor.model.json.JsonType.Leaf;
import dev.antiphon.processor.model.json.JsonType.Many;
import dev.antiphon.processor.model.json.JsonType.Maybe;
import dev.antiphon.processor.model.json.JsonType.MaybeNumber;
import dev.antiphon.processor.model.json.JsonType.Text;
import dev.antiphon.processor.model.json.WrittenMember.Condition;
import java.util.Set;

/** What an inclusion comes to for a type, as databind has it. */
final class Conditions {
    /** Leaves that can be empty in databind's eyes. */
    private static final Set<String> FILLABLE = Set.of("BASE64", "UUID", "URI");

    private Conditions() {}

    static Condition of(Inclusion inclusion, JsonType type, String property) throws ObstacleException {
        boolean isPrimitive = type.type().isPrimitive();
        return switch (inclusion) {
            case ALWAYS -> Condition.ALWAYS;
            case NON_NULL -> isPrimitive ? Condition.ALWAYS : Condition.NOT_NULL;
            case NON_ABSENT -> isPrimitive ? Condition.ALWAYS : unlessAbsent(type, inclusion, property);
            case NON_EMPTY -> isPrimitive ? Condition.ALWAYS : unlessEmpty(type, inclusion, property);
            case NON_DEFAULT ->
                isPrimitive || type.type().isBoxedPrimitive()
                        ? Condition.NOT_ZERO
                        : unlessEmpty(type, inclusion, property);
        };
    }

    private static Condition unlessAbsent(JsonType type, Inclusion inclusion, String property)
            throws ObstacleException {
        checkKnown(type, inclusion, property);
        return type instanceof Maybe || type instanceof MaybeNumber ? Condition.FILLED : Condition.NOT_NULL;
    }

    private static Condition unlessEmpty(JsonType type, Inclusion inclusion, String property) throws ObstacleException {
        checkKnown(type, inclusion, property);
        boolean canBeEmpty = type instanceof Text
                || type instanceof Many
                || type instanceof Keyed
                || type instanceof Maybe
                || type instanceof MaybeNumber
                || (type instanceof Leaf leaf
                        && (FILLABLE.contains(leaf.constant()) || leaf.holder().equals(RuntimeTypes.MAP_CODEC)));
        return canBeEmpty ? Condition.FILLED : Condition.NOT_NULL;
    }

    /** What a value of no certain type is, databind finds out when it writes it. */
    private static void checkKnown(JsonType type, Inclusion inclusion, String property) throws ObstacleException {
        boolean isOpen = type instanceof Databind
                || type.type().equals(TypeName.OBJECT)
                || type.type().equals(RuntimeTypes.JSON_NODE);
        if (isOpen) {
            throw new ObstacleException(property + " is written if " + inclusion + ", which its type leaves open");
        }
    }
}
