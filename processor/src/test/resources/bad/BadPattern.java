package bad;

import dev.antiphon.annotation.*;

// error: [Antiphon/BadPattern] The pattern "room:{}" has a parameter without a name.
// cure: Write segments between colons, each a text or a {name}, and * at the end only: "room:{roomId}", "room:*".
//       ^
@Channel("room:{}")
final class Nameless {
    @Join
    void join() {}
}

// error: [Antiphon/BadPattern] The pattern "room:{roomId" has braces that are not around a whole segment.
// cure: Write segments between colons, each a text or a {name}, and * at the end only: "room:{roomId}", "room:*".
//       ^
@Channel("room:{roomId")
final class Unclosed {
    @Join
    void join(@TopicParam String roomId) {}
}

// error: [Antiphon/BadPattern] The pattern "room-{roomId}" has braces that are not around a whole segment.
// cure: Write segments between colons, each a text or a {name}, and * at the end only: "room:{roomId}", "room:*".
//       ^
@Channel("room-{roomId}")
final class WithinSegment {
    @Join
    void join(@TopicParam String roomId) {}
}

// error: [Antiphon/BadPattern] The pattern "room:{room-id}" has a parameter {room-id}, which is not a Java name.
// cure: Write segments between colons, each a text or a {name}, and * at the end only: "room:{roomId}", "room:*".
//       ^
@Channel("room:{room-id}")
final class NoJavaName {
    @Join
    void join() {}
}

// error: [Antiphon/BadPattern] The pattern "room:{id}:user:{id}" has {id} twice.
// cure: Write segments between colons, each a text or a {name}, and * at the end only: "room:{roomId}", "room:*".
//       ^
@Channel("room:{id}:user:{id}")
final class Twice {
    @Join
    void join(@TopicParam String id) {}
}

// error: [Antiphon/BadPattern] The pattern "room:*:users" has a * before its end.
// cure: Write segments between colons, each a text or a {name}, and * at the end only: "room:{roomId}", "room:*".
//       ^
@Channel("room:*:users")
final class StarBeforeItsEnd {
    @Join
    void join() {}
}

// error: [Antiphon/BadPattern] The pattern "" is empty.
// cure: Write segments between colons, each a text or a {name}, and * at the end only: "room:{roomId}", "room:*".
//       ^
@Channel("")
final class Empty {
    @Join
    void join() {}
}

// error: [Antiphon/BadPattern] The pattern "room:\n" has a control character in it.
// cure: Write segments between colons, each a text or a {name}, and * at the end only: "room:{roomId}", "room:*".
//       ^
@Channel("room:\n")
final class Control {
    @Join
    void join() {}
}
