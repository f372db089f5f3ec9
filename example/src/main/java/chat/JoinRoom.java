package chat;

/**
 * A wish to come in.
 *
 * @param name what to be called
 */
record JoinRoom(String name) {
    JoinRoom {
        name = Names.checked(name);
    }
}
