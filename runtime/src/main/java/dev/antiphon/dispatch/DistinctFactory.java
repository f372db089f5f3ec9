package dev.antiphon.dispatch;

import dev.antiphon.ChannelFactory;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A factory that is held to its promise: another instance for each join. One shared by two members would mix up their
 * fields, and run two callbacks of theirs at once.
 *
 * @param <C> the channel class
 */
public final class DistinctFactory<C> implements ChannelFactory<C> {
    private final ChannelFactory<C> factory;
    private final Set<Same> joined = ConcurrentHashMap.newKeySet();

    private DistinctFactory(ChannelFactory<C> factory) {
        this.factory = factory;
    }

    /**
     * Holds a factory to its promise.
     *
     * @param factory the user's
     * @param <C> the channel class
     * @return one that throws where the user's gives an instance that a member still has
     */
    public static <C> ChannelFactory<C> of(ChannelFactory<C> factory) {
        return new DistinctFactory<>(factory);
    }

    @Override
    public C create() throws Exception {
        C channel = factory.create();
        if (channel == null) {
            throw new NullPointerException("a channel factory returned null");
        }
        if (!joined.add(new Same(channel))) {
            String name = channel.getClass().getSimpleName();
            throw new IllegalStateException("the factory of " + name + " gave the same object to two joins; give it"
                    + " one that makes a new instance each time, such as () -> new " + name
                    + "(…), or a provider of prototype scope");
        }
        return channel;
    }

    @Override
    public void release(C channel) {
        joined.remove(new Same(channel));
        factory.release(channel);
    }

    /** An object, equal to nothing but itself whatever its own equals says. */
    private record Same(Object object) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }
}
