package dev.antiphon.processor.model.json;

import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an object is made of what was read.
 *
 * @param type its type
 * @param factory a static method of its class, empty for a constructor
 * @param arguments what that is given
 */
public record Creation(TypeName type, Optional<String> factory, List<Argument> arguments) {
    /**
     * What is read for it.
     *
     * @return the members, in the order of the arguments
     */
    public Stream<Member> members() {
        return arguments.stream().flatMap(Argument::members);
    }

    /** What a constructor is given. */
    public sealed interface Argument {
        /**
         * What is read for it.
         *
         * @return the members
         */
        Stream<Member> members();
    }

    /**
     * A member.
     *
     * @param member the member
     */
    public record Read(Member member) implements Argument {
        @Override
        public Stream<Member> members() {
            return Stream.of(member);
        }
    }

    /**
     * Nothing: what is asked for is never read.
     *
     * @param type its type
     */
    public record Absent(JsonType type) implements Argument {
        @Override
        public Stream<Member> members() {
            return Stream.empty();
        }
    }

    /**
     * An object, whose members stand among those of the object around it.
     *
     * @param creation how it is made
     */
    public record Unwrapped(Creation creation) implements Argument {
        @Override
        public Stream<Member> members() {
            return creation.members();
        }
    }
}
