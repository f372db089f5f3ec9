package dev.antiphon.howto.stomp;

import java.util.List;

/** What was said last. */
record History(List<Said> said) {}
