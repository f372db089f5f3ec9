package chat;

/**
 * No.
 *
 * @param reason a word for the page, which says it in sentences
 */
record Refusal(String reason) {
    static final Refusal NAME_TAKEN = new Refusal("name_taken");
    static final Refusal ROOM_NAME = new Refusal("room_name");
    static final Refusal ROOMS_FULL = new Refusal("rooms_full");
    static final Refusal MUTED_FULL = new Refusal("muted_full");
}
