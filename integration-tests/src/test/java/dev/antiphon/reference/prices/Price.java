package dev.antiphon.reference.prices;

record Price(int cents) {}
