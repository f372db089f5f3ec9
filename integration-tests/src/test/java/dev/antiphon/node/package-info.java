/**
 * Runs scripts for Node.js, one folder of them with what they import from npm. Tests that drive a browser or a JavaScript
 * client start here.
 */
@NullMarked
package dev.antiphon.node;

import org.jspecify.annotations.NullMarked;
