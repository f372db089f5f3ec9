package dev.antiphon.codec;

import com.fasterxml.jackson.core.json.JsonReadContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Which member came after which. Messages of one kind have theirs in one order, so that a name can mostly be compared
 * with the one that is expected rather than looked up. Where the order is another one, it is learned anew. Where an object
 * is at stands in its context, as what Jackson calls its current value.
 */
final class MemberOrder {
    private static final int MOST = 256;

    private final Map<String, Member> known = new HashMap<>();
    private final Member start = new Member("");

    /** The member in front of the next one; in front of an object's first one, a stand-in. */
    Member before(JsonReadContext object) {
        return object.getCurrentValue() instanceof Member member
                ? member
                : ownerOf(object).inner();
    }

    /** Goes on to a member that came after another. */
    void learn(Member before, String name, JsonReadContext object) {
        Member member = known.get(name);
        if (member == null) {
            member = new Member(name);
            if (known.size() < MOST) {
                known.put(name, member);
            }
        }
        before.next = member;
        object.setCurrentValue(member);
    }

    /** The member whose value an object is in, of however many arrays. */
    private Member ownerOf(JsonReadContext object) {
        JsonReadContext around = object.getParent();
        while (around != null && around.inArray()) {
            around = around.getParent();
        }
        return around != null && around.getCurrentValue() instanceof Member member ? member : start;
    }
}
