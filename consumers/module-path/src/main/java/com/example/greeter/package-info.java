/** A server that greets, and a client to try it: what a project needs that has nothing of Antiphon but its artifacts. */
package com.example.greeter;
