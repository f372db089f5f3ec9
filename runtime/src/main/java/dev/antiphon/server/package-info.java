/**
 * Where a program starts: {@link dev.antiphon.server.Antiphon} puts user sockets on a port, or into an Undertow that is
 * there already. {@link dev.antiphon.server.AntiphonOptions} holds every bound and check, each with its default.
 */
@NullMarked
package dev.antiphon.server;

import org.jspecify.annotations.NullMarked;
