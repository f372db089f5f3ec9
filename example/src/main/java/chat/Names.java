package chat;

/** What people may call themselves. */
final class Names {
    /** Who announcements come from. */
    static final String SERVER = "server";

    private static final int LONGEST = 32;

    private Names() {}

    static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters.");
        }
        return stripped;
    }
}
