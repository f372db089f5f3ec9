package dev.antiphon.howto.oneuser;

/** What a user ordered. */
record Order(String number) {}
