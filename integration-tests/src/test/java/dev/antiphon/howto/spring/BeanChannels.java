package dev.antiphon.howto.spring;

import dev.antiphon.ChannelFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

// @start region="factory"
/** Channels of a prototype bean, given back to Spring when they end, so that it calls their destroy methods. */
record BeanChannels<C>(AutowireCapableBeanFactory beans, Class<C> type) implements ChannelFactory<C> {
    @Override
    public C create() {
        return beans.getBean(type);
    }

    @Override
    public void release(C channel) {
        beans.destroyBean(channel);
    }
}
// @end
