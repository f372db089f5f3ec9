package topics;

import dev.antiphon.annotation.UserSocket;

/** All of them, in no order; everybody may connect. */
@UserSocket(
        path = "/topics",
        channels = {
            AnyChannel.class,
            NumberChannel.class,
            PaintChannel.class,
            OrgChannel.class,
            OrgRoomChannel.class,
            VipRoomChannel.class,
            RoomChannel.class,
            LobbyChannel.class,
            AwkwardChannel.class
        })
final class TopicSocket {}
