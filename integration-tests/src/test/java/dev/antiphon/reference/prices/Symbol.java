package dev.antiphon.reference.prices;

record Symbol(String symbol) {}
