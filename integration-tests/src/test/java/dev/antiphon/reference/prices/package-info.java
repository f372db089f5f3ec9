/**
 * Channels that listen to another channel's topics: a price has a channel of its own, and a portfolio follows some. Their
 * classes stand in files of their own, as the names of generated classes show.
 */
@NullMarked
package dev.antiphon.reference.prices;

import org.jspecify.annotations.NullMarked;
