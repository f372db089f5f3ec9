package dev.antiphon.clients;

import dev.antiphon.annotation.UserSocket;

/** What all clients connect to. */
@UserSocket(path = "/socket", channels = RoomChannel.class)
final class RoomSocket {}
