package dev.antiphon.processor.model;

/**
 * A value and where it was written.
 *
 * @param value the value
 * @param place what a diagnostic about it points at
 * @param <T> the value's type
 */
public record Located<T>(T value, Place place) {}
