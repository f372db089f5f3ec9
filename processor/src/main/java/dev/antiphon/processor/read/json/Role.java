package dev.antiphon.processor.read.json;

/** What an element is to a property. In the order in which databind asks them for annotations. */
enum Role {
    PARAMETER,
    SETTER,
    FIELD,
    GETTER
}
