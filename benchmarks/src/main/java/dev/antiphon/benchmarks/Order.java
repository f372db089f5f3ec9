package dev.antiphon.benchmarks;

import io.avaje.jsonb.Json;

/** Nested: objects in objects. */
@Json
public record Order(long id, Customer customer, Address shipping, Address billing, Payment payment) {
    /** Who orders. */
    @Json
    public record Customer(long id, String name, Contact contact) {}

    /** How to reach somebody. */
    @Json
    public record Contact(String email, String phone) {}

    /** Where something goes. */
    @Json
    public record Address(String street, String city, String zip, String country) {}

    /** What was paid. */
    @Json
    public record Payment(String method, long cents, String currency, boolean settled) {}
}
