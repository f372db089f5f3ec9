/**
 * What a program is told that runs with fewer modules than a server needs. Programs that run as they should, on the module
 * path and on the class path, are in {@code consumers/}.
 */
@NullMarked
package dev.antiphon.modules;

import org.jspecify.annotations.NullMarked;
