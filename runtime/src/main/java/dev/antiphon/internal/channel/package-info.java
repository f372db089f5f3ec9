/**
 * The channel process: a mailbox, the user's callbacks one at a time, and a life from join to terminate. It writes to an
 * {@link dev.antiphon.internal.channel.Outlet} and knows neither sockets nor frames.
 */
@NullMarked
package dev.antiphon.internal.channel;

import org.jspecify.annotations.NullMarked;
