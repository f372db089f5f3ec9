package dev.antiphon.howto.authenticate;

import java.time.Instant;

/** What a token stands for. */
// @start region="session"
record Session(String id, String userId, Instant expires) {}
// @end
