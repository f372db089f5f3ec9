package dev.antiphon.reference.tickets;

record Note(String text) {}
