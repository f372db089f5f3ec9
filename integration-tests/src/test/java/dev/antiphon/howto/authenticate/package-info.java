/**
 * How a client proves who it is: a token at connect, authorisation at join, and an end when the token expires. A test
 * lets clients in, refuses others, and lets a session run out.
 */
@NullMarked
package dev.antiphon.howto.authenticate;

import org.jspecify.annotations.NullMarked;
