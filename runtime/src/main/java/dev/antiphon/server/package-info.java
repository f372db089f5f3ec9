/**
 * Where a program starts: {@link dev.antiphon.server.Antiphon} puts user sockets on a port, or into an Undertow that is
 * there already. What it allows its clients and itself is set by its {@link dev.antiphon.server.AntiphonOptions}.
 */
@NullMarked
package dev.antiphon.server;

import org.jspecify.annotations.NullMarked;
