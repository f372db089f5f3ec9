package dev.antiphon.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Set;

/**
 * The type of a message that a {@code @HandleInfo} takes.
 *
 * @param type the type, never generic
 * @param supertypes all that it is too, itself excluded; a subtype has more of them than its supertype
 * @param sealedParents the sealed types that permit it, whose other cases want a handler too
 */
public record InfoType(TypeName type, Set<TypeName> supertypes, List<SealedParent> sealedParents) {
    /**
     * A sealed type of messages.
     *
     * @param type the sealed type
     * @param cases the types it permits, down to those that are not sealed themselves
     */
    public record SealedParent(TypeName type, List<Case> cases) {}

    /**
     * A type of messages that a sealed type permits.
     *
     * @param type the type
     * @param supertypes all that it is too, itself excluded
     */
    public record Case(TypeName type, Set<TypeName> supertypes) {}

    /**
     * Whether a handler of another type takes this one's messages too.
     *
     * @param other the other handler's type
     * @return whether every message of this type is one of the other
     */
    public boolean is(TypeName other) {
        return type.equals(other) || supertypes.contains(other);
    }
}
