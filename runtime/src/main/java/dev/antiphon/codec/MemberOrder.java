package dev.antiphon.codec;

import com.fasterxml.jackson.core.json.JsonReadContext;
import org.jspecify.annotations.Nullable;

/**
 * Which member came after which. Messages of one kind have theirs in one order, so that a name can mostly be compared
 * with the one that is expected rather than looked up. Where the order is another one, it is learned anew. Where an object
 * is at stands in its context, as what Jackson calls its current value.
 */
final class MemberOrder {
    private static final int MOST = 256;

    private final Member start = Member.start();
    private int made;

    /** The member in front of the next one; in front of an object's first one, a stand-in. */
    Member before(JsonReadContext object) {
        return object.getCurrentValue() instanceof Member member
                ? member
                : ownerOf(object).inner();
    }

    /** Goes on to a member that came after another. */
    void learn(Member before, String name, JsonReadContext object) {
        Member member = sibling(before, name);
        if (member != null) {
            before.next = member;
            object.setCurrentValue(member);
        }
    }

    /** Goes on behind a member that tells the object's type. */
    String within(String type, JsonReadContext object) {
        Member member = sibling(before(object).inner(), type);
        if (member == null) {
            return type;
        }
        object.setCurrentValue(member.inner());
        return member.name();
    }

    private @Nullable Member sibling(Member member, String name) {
        Member sibling = member.sibling(name);
        if (sibling != null || made == MOST) {
            return sibling;
        }
        made++;
        return member.newSibling(name);
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
