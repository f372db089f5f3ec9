package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;

@Channel("room:*")
final class RoomChannel {
    @Join
    // error: [Antiphon/UnknownReturnType] join() returns Object, of which no reply can be made.
    // cure: Write void, a payload (a record, a class, Map<String, Object>, JsonNode, byte[]), Reply<T, E>, or a CompletionStage of these.
    //     ^
    Object join() {
        return "";
    }

    @HandleIn
    // error: [Antiphon/UnknownReturnType] find() returns Optional<User>, of which no reply can be made.
    // cure: Write void, a payload (a record, a class, Map<String, Object>, JsonNode, byte[]), Reply<T, E>, or a CompletionStage of these.
    //             ^
    Optional<User> find() {
        return Optional.empty();
    }

    @HandleIn
    // error: [Antiphon/UnknownReturnType] all() returns Stream<User>, of which no reply can be made.
    // cure: Write void, a payload (a record, a class, Map<String, Object>, JsonNode, byte[]), Reply<T, E>, or a CompletionStage of these.
    //           ^
    Stream<User> all() {
        return Stream.of();
    }

    @HandleIn
    // error: [Antiphon/UnknownReturnType] later() returns Future<User>, of which no reply can be made.
    // cure: Write void, a payload (a record, a class, Map<String, Object>, JsonNode, byte[]), Reply<T, E>, or a CompletionStage of these.
    //           ^
    Future<User> later() {
        return null;
    }

    @HandleIn
    // error: [Antiphon/UnknownReturnType] findOrNot() returns Reply<Optional<User>, User>, of which no reply can be made.
    // cure: Write void, a payload (a record, a class, Map<String, Object>, JsonNode, byte[]), Reply<T, E>, or a CompletionStage of these.
    //                          ^
    Reply<Optional<User>, User> findOrNot() {
        return null;
    }

    @HandleIn
    // error: [Antiphon/UnknownReturnType] nothing() returns Void, of which no reply can be made.
    // cure: Write void, a payload (a record, a class, Map<String, Object>, JsonNode, byte[]), Reply<T, E>, or a CompletionStage of these.
    //   ^
    Void nothing() {
        return null;
    }
}

record User(String name) {}
