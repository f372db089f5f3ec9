/** The annotations that a person writes on channels and user sockets; {@link dev.antiphon.annotation.Channel} first. */
module dev.antiphon.annotation {
    requires static org.jspecify;

    exports dev.antiphon.annotation;
}
