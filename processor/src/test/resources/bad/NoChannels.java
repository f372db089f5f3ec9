package bad;

import dev.antiphon.annotation.*;

// error: [Antiphon/NoChannels] @UserSocket ChatSocket serves no channels.
// cure: Name at least one: channels = {RoomChannel.class}.
//                                       ^
@UserSocket(path = "/socket", channels = {})
final class ChatSocket {}
