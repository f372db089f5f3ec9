package dev.antiphon.howto.stomp;

/** A payload, the same for both. */
record Said(String by, String text) {}
