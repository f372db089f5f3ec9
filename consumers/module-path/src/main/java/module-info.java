/** A greeter, as a module of its own. */
@SuppressWarnings("requires-automatic") // the runtime has its module's name in its manifest, since Undertow has none
module com.example.greeter {
    requires dev.antiphon.annotation;
    requires dev.antiphon.runtime;
    requires java.net.http; // for the client, which a server does not need
    requires jdk.unsupported; // for Undertow's threads

    opens com.example.greeter; // to Jackson, which makes and reads the payloads
}
