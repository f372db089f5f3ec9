package dev.antiphon.howto.guice;

/** A payload of one text. */
record Text(String text) {}
