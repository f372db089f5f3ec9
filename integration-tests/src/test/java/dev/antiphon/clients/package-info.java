/**
 * Clients that others wrote, against one room: releases of phoenix.js in Node.js, driven by the scripts of
 * {@code clients/}, and JavaPhoenixClient. Each does what an application does with it, and survives what happens to one: a
 * channel that crashes, a server that restarts.
 */
@NullMarked
package dev.antiphon.clients;

import org.jspecify.annotations.NullMarked;
