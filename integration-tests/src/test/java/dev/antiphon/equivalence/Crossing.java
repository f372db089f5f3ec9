package dev.antiphon.equivalence;

/** What an annotated type is crossed with. */
enum Crossing {
    /** Nothing: it is the payload. */
    PLAIN,
    /** It has an Optional, and is in one. */
    OPTIONAL,
    /** It is in a record, a list and a map. */
    NESTED,
    /** It is generic, or the argument of what is. */
    GENERIC,
    /** It is one of a sealed type's. */
    SEALED
}
