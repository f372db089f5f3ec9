package dev.antiphon.internal.pubsub;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What arrives from any thread for one consumer, which takes all of it at a time, in the order of arrival.
 *
 * <p>The items form a stack that producers push onto and the consumer takes whole and turns over, so that adding costs
 * one compare-and-set, and taking a batch of any size one more. There are three states, told by the head:
 *
 * <ul>
 *   <li><em>idle</em> (a mark): nobody consumes. The producer whose {@link #add} finds it must start the consumer.
 *   <li><em>empty</em> (null): the consumer runs and has taken everything.
 *   <li>an item: the consumer runs and more has come.
 * </ul>
 *
 * Only the consumer goes from empty to idle, by {@link #idle}, which fails where something came in between: so no item
 * is left behind, and there is never more than one consumer.
 */
public final class Arrivals {
    private static final Item IDLE = new Item() {};
    private static final VarHandle HEAD;

    static {
        try {
            HEAD = MethodHandles.lookup().findVarHandle(Arrivals.class, "head", Item.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile @Nullable Item head;

    private Arrivals(@Nullable Item head) {
        this.head = head;
    }

    /** Something that arrives; in one queue, once. */
    public abstract static class Item {
        private @Nullable Item next;

        /** One that has not arrived yet. */
        protected Item() {}

        /**
         * The item that arrived after this one, as {@link Arrivals#takeAll} chained them. The chain is cut here, so that
         * an item that lives on holds no others.
         *
         * @return the next of the batch, null at its end
         */
        public final @Nullable Item cutNext() {
            Item following = next;
            next = null;
            return following;
        }

        /**
         * Puts this item, cut off before, back in front of a batch.
         *
         * @param rest the batch, null for none
         */
        public final void putBefore(@Nullable Item rest) {
            next = rest;
        }
    }

    /** With no consumer: the first {@link #add} asks for one. */
    public static Arrivals idling() {
        return new Arrivals(IDLE);
    }

    /** As if the consumer ran already: what is added waits until somebody starts it. */
    public static Arrivals held() {
        return new Arrivals(null);
    }

    /**
     * Adds an item. From any thread.
     *
     * @return whether the caller must start the consumer
     */
    public boolean add(Item item) {
        while (true) {
            Item top = head;
            boolean idle = top == IDLE;
            item.next = idle ? null : top;
            if (HEAD.compareAndSet(this, top, item)) {
                return idle;
            }
        }
    }

    /** Becomes the consumer without adding anything, if there is none. */
    public boolean claim() {
        return head == IDLE && HEAD.compareAndSet(this, IDLE, null);
    }

    /** Takes all that has arrived, first come first; null for nothing. By the consumer. */
    public @Nullable Item takeAll() {
        Item top = head == null ? null : (Item) HEAD.getAndSet(this, null);
        Item first = null;
        while (top != null) {
            Item earlier = top.next;
            top.next = first;
            first = top;
            top = earlier;
        }
        return first;
    }

    /** Stops consuming, unless something has come. By the consumer. */
    public boolean idle() {
        return HEAD.compareAndSet(this, null, IDLE);
    }
}
