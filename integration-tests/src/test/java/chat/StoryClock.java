package chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** The time of the conversation that is pictured: two minutes between messages, and a night after the first few. */
final class StoryClock extends Clock {
    private static final Instant EVENING = Instant.parse("2026-03-12T21:47:00Z");
    private static final int BEFORE_NIGHT = 3;
    private static final Duration NIGHT = Duration.ofHours(11);

    private final AtomicInteger told = new AtomicInteger();

    @Override
    public Instant instant() {
        int before = told.getAndIncrement();
        Instant at = EVENING.plus(Duration.ofMinutes(2L * before));
        return before < BEFORE_NIGHT ? at : at.plus(NIGHT);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
