package chat;

import java.util.Optional;

/** Who may connect. For the demo everybody who brings a token; a real one would look it up. */
final class Users {
    Optional<User> find(String token) {
        return token.isBlank() ? Optional.empty() : Optional.of(new User(token));
    }
}
