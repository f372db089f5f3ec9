package dev.antiphon.clients;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test of each release of phoenix.js that {@code clients/package.json} names. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "phoenix.js {0}")
@ValueSource(strings = {"1.8.16", "1.8.15", "1.7.21"})
@interface EachRelease {}
