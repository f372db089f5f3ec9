package dev.antiphon.processor.write.json;

/** What a codec is needed for. */
enum Use {
    READ,
    WRITE,
    /** Writing the members alone, of an object that was begun elsewhere. */
    WRITE_MEMBERS,
    KEY
}
