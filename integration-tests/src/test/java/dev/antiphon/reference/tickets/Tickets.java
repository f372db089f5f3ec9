package dev.antiphon.reference.tickets;

import dev.antiphon.PubSub;

// @start region="service"
final class Tickets {
    private final PubSub pubsub; // PubSub.local() exists before the server, which is then given the same one

    Tickets(PubSub pubsub) {
        this.pubsub = pubsub;
    }

    void opened(String desk, String text) { // from any thread; it waits for nobody
        DeskChannelTopic.of(pubsub, desk, Role.CUSTOMER).broadcast().noted(new Note("we are on it"));
        DeskChannelTopic.of(pubsub, desk, Role.STAFF).broadcast().noted(new Note(text));
    }
}
// @end
