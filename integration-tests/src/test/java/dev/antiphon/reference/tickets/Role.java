package dev.antiphon.reference.tickets;

enum Role {
    CUSTOMER,
    STAFF
}
