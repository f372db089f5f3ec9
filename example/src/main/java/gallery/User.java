package gallery;

import java.util.Set;

/**
 * Who is connected: a person, or a device.
 *
 * @param name unique
 * @param permissions what they may do, such as {@code read:NYSE}
 */
record User(String name, Set<String> permissions) {
    boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** What a user's connections are closed by. */
    static String socketId(String name) {
        return "user:" + name;
    }
}
