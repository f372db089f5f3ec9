package dev.antiphon.howto.guice;

import dev.antiphon.annotation.UserSocket;
import jakarta.inject.Inject;

/** The routing table. */
@UserSocket(path = "/socket", channels = RoomChannel.class)
final class ChatSocket {
    @Inject
    ChatSocket() {}
}
