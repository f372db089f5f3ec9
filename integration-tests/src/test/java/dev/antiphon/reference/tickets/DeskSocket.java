package dev.antiphon.reference.tickets;

import dev.antiphon.AssignKey;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;
import java.util.Set;

@UserSocket(path = "/socket", channels = DeskChannel.class)
final class DeskSocket {
    static final AssignKey<Set<Role>> ROLES = AssignKey.of("roles");

    record Person(String name, boolean staff) {}

    @Connect
    ConnectResult connect(Person person) {
        return ConnectResult.ok()
                .assign(ROLES, person.staff() ? Set.of(Role.STAFF, Role.CUSTOMER) : Set.of(Role.CUSTOMER))
                .id("person:" + person.name());
    }
}
