/**
 * Broadcasting from outside any channel: a service that tells the members of a desk's topics. Members of different rights
 * join topics of their own, so that nothing need be filtered on its way out.
 */
@NullMarked
package dev.antiphon.reference.tickets;

import org.jspecify.annotations.NullMarked;
