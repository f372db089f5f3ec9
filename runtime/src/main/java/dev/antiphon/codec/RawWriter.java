package dev.antiphon.codec;

/** Writes payloads that are encoded already. */
enum RawWriter implements PayloadWriter<Payload> {
    JSON,
    BINARY;

    @Override
    public void write(Payload value, PayloadOutput out) {
        value.putInto(out);
    }

    @Override
    public boolean binary() {
        return this == BINARY;
    }
}
