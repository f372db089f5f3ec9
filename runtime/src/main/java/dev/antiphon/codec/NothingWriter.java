package dev.antiphon.codec;

/** Writes the empty object, whatever it is given. */
enum NothingWriter implements PayloadWriter<Void> {
    INSTANCE;

    @Override
    public void write(Void value, PayloadOutput out) {
        out.put((byte) '{');
        out.put((byte) '}');
    }
}
