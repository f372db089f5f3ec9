package chat;

/**
 * Whom to hear no more, or again.
 *
 * @param name who
 */
record Mute(String name) {
    Mute {
        name = Names.checked(name);
    }
}
