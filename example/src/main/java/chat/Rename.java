package chat;

/**
 * A wish for another name.
 *
 * @param name what to be called
 */
record Rename(String name) {
    Rename {
        name = Names.checked(name);
    }
}
