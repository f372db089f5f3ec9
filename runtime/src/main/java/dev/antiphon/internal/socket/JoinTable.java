package dev.antiphon.internal.socket;

import dev.antiphon.internal.wire.ClientMessage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a connection has joined, found by a topic's bytes so that no string is made for a message. Open addressing with
 * linear probing; at most half full. The I/O thread's.
 */
final class JoinTable {
    private @Nullable Membership[] slots = new Membership[2];
    private int size;

    int size() {
        return size;
    }

    @Nullable
    Membership find(ClientMessage message) {
        int mask = slots.length - 1;
        for (int i = message.topicHash() & mask; ; i = (i + 1) & mask) {
            Membership member = slots[i];
            if (member == null || message.topicIs(member.topic().utf8())) {
                return member;
            }
        }
    }

    /** Whether this is the member of its topic, not one that was replaced. */
    boolean holds(Membership member) {
        return slots[slot(member)] == member;
    }

    /** Puts a member in, in the place of another of the topic. */
    void put(Membership member) {
        int slot = slot(member);
        if (slots[slot] == null && ++size * 2 > slots.length) {
            grow();
            slot = slot(member);
        }
        slots[slot] = member;
    }

    /** Takes a member out, unless another has its place. */
    void remove(Membership member) {
        int slot = slot(member);
        if (slots[slot] != member) {
            return;
        }
        slots[slot] = null;
        size--;
        int mask = slots.length - 1;
        for (int i = (slot + 1) & mask; slots[i] != null; i = (i + 1) & mask) {
            Membership moved = slots[i];
            slots[i] = null;
            slots[slot(moved)] = moved;
        }
    }

    void forEach(Consumer<Membership> action) {
        for (Membership member : slots.clone()) {
            if (member != null) {
                action.accept(member);
            }
        }
    }

    private void grow() {
        @Nullable Membership[] old = slots;
        slots = new Membership[old.length * 2];
        for (Membership member : old) {
            if (member != null) {
                slots[slot(member)] = member;
            }
        }
    }

    /** The slot of a member's topic, or the free one where it would go. */
    private int slot(Membership member) {
        int mask = slots.length - 1;
        int i = member.topic().utf8Hash() & mask;
        while (true) {
            Membership found = slots[i];
            if (found == null || found.topic().equals(member.topic())) {
                return i;
            }
            i = (i + 1) & mask;
        }
    }
}
