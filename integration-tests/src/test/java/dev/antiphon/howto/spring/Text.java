package dev.antiphon.howto.spring;

/** A payload of one text. */
record Text(String text) {}
