package dev.antiphon.howto.stomp;

import java.security.Principal;
import org.springframework.messaging.handler.annotation.DestinationVariable;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.handler.annotation.SendTo;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.annotation.SendToUser;
import org.springframework.messaging.simp.annotation.SubscribeMapping;
import org.springframework.stereotype.Controller;

// @start region="controller"
@Controller
class RoomController {
    private final Rooms rooms;
    private final SimpMessagingTemplate messages;

    RoomController(Rooms rooms, SimpMessagingTemplate messages) {
        this.rooms = rooms;
        this.messages = messages;
    }

    @SubscribeMapping("/room/{roomId}/history")
    History history(@DestinationVariable String roomId) {
        return rooms.history(roomId);
    }

    @MessageMapping("/room/{roomId}/say")
    @SendTo("/topic/room/{roomId}")
    Said say(@DestinationVariable String roomId, Say say, Principal user) {
        Said said = new Said(user.getName(), say.text());
        rooms.add(roomId, said);
        return said;
    }

    @MessageMapping("/room/{roomId}/rename")
    @SendToUser("/queue/renamed")
    Renamed rename(Rename rename) {
        return new Renamed(rename.name().strip());
    }

    void shipped(String userId, Order order) {
        messages.convertAndSendToUser(userId, "/queue/orders", order);
    }
}
// @end
