package dev.antiphon.howto.spring;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;

/** Counts the desks in use. */
@Service
class Desks {
    private final AtomicInteger inUse = new AtomicInteger();

    void open() {
        inUse.incrementAndGet();
    }

    void close() {
        inUse.decrementAndGet();
    }

    int inUse() {
        return inUse.get();
    }
}
