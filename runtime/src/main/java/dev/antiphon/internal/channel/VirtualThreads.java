package dev.antiphon.internal.channel;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandles;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Finds the JDK's virtual threads from Java 17 code, once at start-up. The one place of the runtime that looks something
 * up by name: the artifact is Java 17 bytecode, and {@code Thread.ofVirtual} came with 21.
 */
final class VirtualThreads {
    private VirtualThreads() {}

    /** A factory of virtual threads, null where the JDK has none. */
    static @Nullable ThreadFactory factory(String prefix) {
        try {
            var lookup = MethodHandles.publicLookup();
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Class<?> ofVirtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
            Object unnamed = lookup.findStatic(Thread.class, "ofVirtual", methodType(ofVirtual))
                    .invoke();
            Object named = lookup.findVirtual(ofVirtual, "name", methodType(ofVirtual, String.class))
                    .invoke(unnamed, prefix);
            return (ThreadFactory) lookup.findVirtual(builder, "factory", methodType(ThreadFactory.class))
                    .invoke(named);
        } catch (ReflectiveOperationException e) {
            return null;
        } catch (Throwable e) {
            throw new LinkageError("virtual threads are there but cannot be used", e);
        }
    }
}
