package com.example.greeter;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

/** Greets whoever says a name, before everybody. */
@Channel(value = "greeter:{language}", sends = GreeterEvents.class)
final class GreeterChannel {
    record Name(String name) {}

    @Join
    void join() {}

    @HandleIn
    Greeting greet(Name who, @TopicParam String language, ChannelSocket<GreeterEvents> socket) {
        var greeting = new Greeting((language.equals("fr") ? "Bonjour, " : "Hello, ") + who.name());
        socket.broadcast().greeted(greeting);
        return greeting;
    }
}
