package dev.antiphon.howto.authenticate;

import java.util.Optional;

/** Where tokens are looked up; it may block. */
// @start region="sessions"
interface Sessions {
    Optional<Session> find(String token); // empty for one that is unknown or expired
}
// @end
