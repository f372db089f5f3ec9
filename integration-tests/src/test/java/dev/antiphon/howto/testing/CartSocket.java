package dev.antiphon.howto.testing;

import dev.antiphon.annotation.UserSocket;

/** Where carts are reached. */
@UserSocket(path = "/socket", channels = CartChannel.class)
final class CartSocket {}
