/**
 * The example in a real browser: its page, with phoenix.js, driven by the scripts of {@code browser/}. Needs Node.js and
 * Chromium, which {@code ./verify} sees to.
 */
@NullMarked
package dev.antiphon.browser;

import org.jspecify.annotations.NullMarked;
