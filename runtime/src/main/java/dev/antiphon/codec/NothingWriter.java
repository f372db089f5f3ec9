package dev.antiphon.codec;

import org.jspecify.annotations.Nullable;

/** Writes the empty object, whatever it is given. */
enum NothingWriter implements PayloadWriter<@Nullable Void> {
    INSTANCE;

    @Override
    public void write(@Nullable Void value, PayloadOutput out) {
        out.put((byte) '{');
        out.put((byte) '}');
    }
}
