package gallery;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who may connect, by their tokens. */
final class Users {
    private final Map<String, User> byToken;
    private final Set<String> banned = ConcurrentHashMap.newKeySet();

    Users(Map<String, User> byToken) {
        this.byToken = Map.copyOf(byToken);
    }

    Optional<User> find(String token) {
        return Optional.ofNullable(byToken.get(token)).filter(user -> !banned.contains(user.name()));
    }

    void ban(String name) {
        banned.add(name);
    }
}
