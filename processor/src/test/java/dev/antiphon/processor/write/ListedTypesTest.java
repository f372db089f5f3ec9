package dev.antiphon.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ListedTypesTest {
    private static final ClassName ROOM = ClassName.get("chat", "RoomChannel");
    private static final ClassName LOBBY = ClassName.get("chat", "LobbyChannel");

    private final ListedTypes types = new ListedTypes();

    @Test
    void aTypeIsCalledAsWithinTheClass() {
        assertEquals("Posted", types.name(ClassName.get("chat", "Posted"), ROOM));
        assertEquals("Muted", types.name(ROOM.nestedClass("Muted"), ROOM));
        assertEquals("LobbyChannel.Seen", types.name(LOBBY.nestedClass("Seen"), ROOM));
        assertEquals("RoomChannel", types.name(ROOM, ROOM));
        assertEquals("Inner", types.name(ClassName.get("chat", "Outer", "Inner"), ClassName.get("chat", "Outer", "C")));
    }

    @Test
    void typeArgumentsAndArraysAreNamedToo() {
        TypeName posts = ParameterizedTypeName.get(
                ClassName.get(Map.class),
                ClassName.get(String.class),
                ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get("chat", "Posted")));

        assertEquals("Map<String, List<Posted>>", types.name(posts, ROOM));
        assertEquals("byte[]", types.name(ArrayTypeName.of(byte.class), ROOM));
        assertEquals("Posted[]", types.name(ArrayTypeName.of(ClassName.get("chat", "Posted")), ROOM));
    }

    @Test
    void ofTwoThatWouldBeCalledTheSameEachIsCalledMore() {
        List<ClassName> alike = List.of(
                ROOM.nestedClass("Joined"),
                LOBBY.nestedClass("Joined"),
                ClassName.get("chat", "Posted"),
                ClassName.get("mail", "Posted"));
        alike.forEach(type -> types.name(type, type.enclosingClassName() == null ? ROOM : type.enclosingClassName()));

        assertEquals("RoomChannel.Joined", types.name(alike.get(0), ROOM));
        assertEquals("LobbyChannel.Joined", types.name(alike.get(1), LOBBY));
        assertEquals("chat.Posted", types.name(alike.get(2), ROOM));
        assertEquals("mail.Posted", types.name(alike.get(3), ROOM));
    }
}
