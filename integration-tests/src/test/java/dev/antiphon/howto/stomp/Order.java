package dev.antiphon.howto.stomp;

/** A payload, the same for both. */
record Order(String number) {}
