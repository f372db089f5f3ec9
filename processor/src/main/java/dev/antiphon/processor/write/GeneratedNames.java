package dev.antiphon.processor.write;

import com.squareup.javapoet.ClassName;

/** The names of what is generated beside a class. Those of nested classes are joined by an underscore. */
final class GeneratedNames {
    private GeneratedNames() {}

    static ClassName dispatcher(ClassName channel) {
        return beside(channel, "Dispatcher");
    }

    static ClassName events(ClassName channel) {
        return beside(channel, "Events");
    }

    static ClassName payloads(ClassName channel) {
        return beside(channel, "Payloads");
    }

    static ClassName topic(ClassName channel) {
        return beside(channel, "Topic");
    }

    static ClassName endpoint(ClassName userSocket) {
        return beside(userSocket, "Endpoint");
    }

    private static ClassName beside(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
    }
}
