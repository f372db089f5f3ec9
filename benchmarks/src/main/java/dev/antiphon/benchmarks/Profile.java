package dev.antiphon.benchmarks;

import io.avaje.jsonb.Json;

/** Flat: twelve values of several types. */
@Json
public record Profile(
        long id,
        String name,
        String email,
        int age,
        boolean active,
        double score,
        String city,
        String country,
        long visits,
        String language,
        boolean verified,
        int followers) {}
