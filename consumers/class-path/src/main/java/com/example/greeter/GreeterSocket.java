package com.example.greeter;

import dev.antiphon.annotation.UserSocket;

/** What clients connect to. */
@UserSocket(path = "/socket", channels = GreeterChannel.class)
final class GreeterSocket {}
