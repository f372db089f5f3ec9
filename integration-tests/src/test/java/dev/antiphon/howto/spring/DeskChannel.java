package dev.antiphon.howto.spring;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A channel with something to clean up that Spring knows of. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Channel("desk:{number}")
final class DeskChannel implements DisposableBean {
    private final Desks desks;

    DeskChannel(Desks desks) {
        this.desks = desks;
        desks.open();
    }

    @Join
    void join() {}

    @HandleIn
    Text ping() {
        return new Text("at the desk");
    }

    @Override
    public void destroy() {
        desks.close();
    }
}
