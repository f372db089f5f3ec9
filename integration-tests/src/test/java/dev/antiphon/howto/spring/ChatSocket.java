package dev.antiphon.howto.spring;

import dev.antiphon.annotation.UserSocket;
import org.springframework.stereotype.Component;

/** The routing table, a singleton bean. */
@Component
@UserSocket(
        path = "/socket",
        channels = {RoomChannel.class, DeskChannel.class, LostChannel.class})
final class ChatSocket {}
