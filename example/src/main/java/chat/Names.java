package chat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What people may call themselves, and who does. A name is held once for each room that its holder is in, and belongs to
 * them in all rooms: whoever comes back before their lost connection was noticed gets it again. For one thread at a time.
 */
final class Names {
    private static final int LONGEST = 32;

    private final Map<String, Hold> holds = new HashMap<>();

    /** The name without blanks around it. */
    static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters.");
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A name has no line breaks or other control characters.");
        }
        return stripped;
    }

    /** Holds a name once more; false where it is somebody else's. */
    boolean take(Person person) {
        Hold held = holds.getOrDefault(key(person), new Hold(person.user(), 0));
        if (!held.by().equals(person.user())) {
            return false;
        }
        holds.put(key(person), new Hold(held.by(), held.times() + 1));
        return true;
    }

    void release(Person person) {
        holds.computeIfPresent(
                key(person), (key, held) -> held.times() == 1 ? null : new Hold(held.by(), held.times() - 1));
    }

    private static String key(Person person) {
        return person.name().toLowerCase(Locale.ROOT); // Ann and ann would be taken for one another
    }

    private record Hold(User by, int times) {}
}
