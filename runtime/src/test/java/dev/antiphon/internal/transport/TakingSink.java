package dev.antiphon.internal.transport;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import org.xnio.channels.StreamSinkChannel;

/** A connection that takes as many bytes as a test allows. */
final class TakingSink {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final StreamSinkChannel channel;
    private int allowed;
    private int writes;
    private boolean keepsBack;

    TakingSink() {
        channel = (StreamSinkChannel) Proxy.newProxyInstance(
                TakingSink.class.getClassLoader(),
                new Class<?>[] {StreamSinkChannel.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "write" -> write((ByteBuffer) arguments[0]);
                    case "flush" -> !keepsBack;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    StreamSinkChannel channel() {
        return channel;
    }

    void allow(int more) {
        allowed = more;
    }

    void keepBack(boolean keep) {
        keepsBack = keep;
    }

    byte[] taken() {
        return taken.toByteArray();
    }

    int writes() {
        return writes;
    }

    private int write(ByteBuffer bytes) {
        writes++;
        int count = Math.min(allowed, bytes.remaining());
        for (int i = 0; i < count; i++) {
            taken.write(bytes.get());
        }
        allowed -= count;
        return count;
    }
}
