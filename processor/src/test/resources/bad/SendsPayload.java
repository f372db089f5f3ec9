package bad;

import dev.antiphon.annotation.*;
import java.util.List;
import java.util.Optional;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}
}

interface RoomEvents {
    // error: [Antiphon/SendsPayload] String who is a single value in JSON, but what is pushed must be an object.
    // cure: Write void typing(Typing typing), with record Typing(String who) {}.
    //                 ^
    void typing(String who);

    @Event("member_count")
    // error: [Antiphon/SendsPayload] int count is a single value in JSON, but what is pushed must be an object.
    // cure: Write void count(Count count), with record Count(int count) {}.
    //             ^
    void count(int count);

    // error: [Antiphon/SendsPayload] List<Posted> messages is an array in JSON, but what is pushed must be an object.
    // cure: Write void history(History history), with record History(List<Posted> messages) {}.
    //                        ^
    void history(List<Posted> messages);

    // error: [Antiphon/SendsPayload] Posted[] rows is an array in JSON, but what is pushed must be an object.
    // cure: Write void rows(Rows rows), with record Rows(Posted[] rows) {}.
    //                 ^
    void rows(Posted[] rows);

    // error: [Antiphon/SendsPayload] Color color is a single value in JSON, but what is pushed must be an object.
    // cure: Write void color(ColorSent color), with record ColorSent(Color color) {}.
    //               ^
    void color(Color color);

    // error: [Antiphon/SendsPayload] Optional<Posted> found is a single value in JSON, but what is pushed must be an object.
    // cure: Write void found(Found found), with record Found(Optional<Posted> found) {}.
    //                          ^
    void found(Optional<Posted> found);

    // error: [Antiphon/SendsPayload] Object any is anything in JSON, but what is pushed must be an object.
    // cure: Write void any(Any any), with record Any(Object any) {}.
    //              ^
    void any(Object any);
}

enum Color {
    RED
}

record Posted(String body) {}
