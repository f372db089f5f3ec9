package dev.antiphon.reference.tickets;

interface DeskEvents {
    void noted(Note note);
}
