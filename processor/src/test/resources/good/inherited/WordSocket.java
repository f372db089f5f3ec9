package inherited;

import dev.antiphon.annotation.UserSocket;

@SuppressWarnings("deprecation")
@UserSocket(
        path = "/words",
        channels = {WordChannel.class, OldChannel.class})
final class WordSocket {}
