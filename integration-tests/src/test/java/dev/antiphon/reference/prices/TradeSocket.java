package dev.antiphon.reference.prices;

import dev.antiphon.annotation.UserSocket;

@UserSocket(
        path = "/socket",
        channels = {PriceChannel.class, PortfolioChannel.class})
final class TradeSocket {}
