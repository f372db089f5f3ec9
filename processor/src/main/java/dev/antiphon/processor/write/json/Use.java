package dev.antiphon.processor.write.json;

/** What a codec is needed for. */
enum Use {
    READ,
    WRITE,
    KEY
}
