package dev.antiphon.clients;

/** A line of talk. */
record Said(String text) {}
