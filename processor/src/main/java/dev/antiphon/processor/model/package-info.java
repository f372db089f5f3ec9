/**
 * What channels and user sockets are, once read: records and sealed types that know nothing of javac but where they were
 * written. Types are JavaPoet's names; checks judge these models, writers turn them into source.
 */
@NullMarked
package dev.antiphon.processor.model;

import org.jspecify.annotations.NullMarked;
