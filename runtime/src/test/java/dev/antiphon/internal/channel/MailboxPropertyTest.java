package dev.antiphon.internal.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is done to it, the mailbox agrees with a deque. */
class MailboxPropertyTest {
    enum Step {
        ADD,
        ADD_UNCOUNTED,
        PUT_FIRST,
        NEXT,
        IDLE,
        CLAIM
    }

    private static final class Numbered extends Mail {
        final int number;
        final boolean counts;

        Numbered(int number, boolean counts) {
            this.number = number;
            this.counts = counts;
        }

        @Override
        void handle(ChannelProcess process) {
            throw new UnsupportedOperationException();
        }

        @Override
        boolean counts() {
            return counts;
        }

        @Override
        String label() {
            return String.valueOf(number);
        }
    }

    @Property
    void agreesWithADeque(@ForAll List<Step> steps) {
        var mailbox = new Mailbox();
        var model = new ArrayDeque<Numbered>();
        boolean consumed = true; // a mailbox is held until its channel begins
        int number = 0;
        for (Step step : steps) {
            switch (step) {
                case ADD, ADD_UNCOUNTED -> {
                    var mail = new Numbered(++number, step == Step.ADD);
                    assertEquals(!consumed, mailbox.add(mail));
                    consumed = true;
                    model.addLast(mail);
                }
                case PUT_FIRST -> {
                    if (consumed) {
                        var mail = new Numbered(++number, true);
                        mailbox.putFirst(mail);
                        model.addFirst(mail);
                    }
                }
                case NEXT -> {
                    if (consumed) {
                        assertEquals(model.poll(), mailbox.next());
                    }
                }
                case IDLE -> {
                    if (consumed && model.isEmpty()) {
                        assertEquals(true, mailbox.idle());
                        consumed = false;
                    }
                }
                case CLAIM -> {
                    assertEquals(!consumed, mailbox.claim());
                    consumed = true;
                }
            }
            assertEquals(model.stream().filter(mail -> mail.counts).count(), mailbox.size());
        }
    }
}
