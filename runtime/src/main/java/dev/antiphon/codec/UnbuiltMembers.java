package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Objects that were there, but not built, since something was wrong before: they are not missing. Kept of those objects
 * alone that the parser is still in.
 */
final class UnbuiltMembers {
    private final Deque<Member> members = new ArrayDeque<>();

    /** An object that has just ended is left as it is, and what was kept of its members is done with. */
    void add(JsonStreamContext at) {
        int depth = at.getNestingDepth();
        while (!members.isEmpty() && members.peek().depth() > depth) {
            members.pop();
        }
        if (at.inObject()) {
            members.push(new Member(depth, at.getCurrentName()));
        }
    }

    /** Whether the object that has just ended has an unbuilt member of that name. */
    boolean contain(String name, JsonStreamContext at) {
        int depth = at.getNestingDepth() + 1;
        return members.stream()
                .takeWhile(member -> member.depth() >= depth)
                .anyMatch(member -> member.depth() == depth && member.name().equals(name));
    }

    private record Member(int depth, String name) {}
}
