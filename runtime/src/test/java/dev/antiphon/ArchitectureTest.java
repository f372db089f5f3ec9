package dev.antiphon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.antiphon.internal.pubsub.LocalPubSub;
import java.lang.invoke.MethodHandles;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The map of the house, from the roof down: who may know whom. A message comes in by the transport and goes down to the
 * channel; what a channel sends goes out through interfaces that the layers above implement.
 */
@AnalyzeClasses(packages = "dev.antiphon", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theArrows = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("server") // the builder and its options
            .definedBy("dev.antiphon.server..")
            .layer("transport") // connections, as Undertow has them
            .definedBy("dev.antiphon.internal.transport..")
            .layer("socket") // a client: its memberships, heartbeat, joins and leaves
            .definedBy("dev.antiphon.internal.socket..")
            .layer("channel") // a membership: the process with its mailbox
            .definedBy("dev.antiphon.internal.channel..")
            .layer("pubsub") // topics, and the fan-out to their subscribers
            .definedBy("dev.antiphon.internal.pubsub..")
            .layer("wire") // Phoenix's messages
            .definedBy("dev.antiphon.internal.wire..")
            .layer("websocket") // RFC 6455's frames
            .definedBy("dev.antiphon.internal.websocket..")
            .layer("api") // what users hold, and what generated code is written against
            .definedBy("dev.antiphon", "dev.antiphon.dispatch")
            .layer("codec") // payloads
            .definedBy("dev.antiphon.codec..")
            .layer("annotations")
            .definedBy("dev.antiphon.annotation..")
            .whereLayer("server")
            .mayOnlyAccessLayers("api", "codec", "transport", "socket", "channel", "pubsub", "wire", "websocket")
            .whereLayer("transport")
            .mayOnlyAccessLayers("api", "codec", "socket", "channel", "pubsub", "wire", "websocket")
            .whereLayer("socket")
            .mayOnlyAccessLayers("api", "codec", "channel", "pubsub", "wire")
            .whereLayer("channel")
            .mayOnlyAccessLayers("api", "codec", "pubsub", "wire")
            .whereLayer("pubsub")
            .mayOnlyAccessLayers("api", "codec", "wire", "websocket")
            .whereLayer("wire")
            .mayOnlyAccessLayers("codec")
            .whereLayer("websocket")
            .mayNotAccessAnyLayer()
            .whereLayer("api")
            .mayOnlyAccessLayers("codec")
            .whereLayer("codec")
            .mayNotAccessAnyLayer()
            .ensureAllClassesAreContainedInArchitecture()
            // PubSub.local() is how an application gets one.
            .ignoreDependency(PubSub.class, LocalPubSub.class);

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("dev.antiphon.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule undertowIsKnownToTheTransportAlone = noClasses()
            .that()
            .resideOutsideOfPackages("dev.antiphon.internal.transport..", "dev.antiphon.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.undertow..", "org.xnio..");

    @ArchTest
    static final ArchRule databindIsKnownToTheCodecsAlone = noClasses()
            .that()
            .resideOutsideOfPackage("dev.antiphon.codec..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.datatype..");

    /** Two classes are let off by name: databind's rules, which are about reflection, and the look for a newer JDK. */
    private static final Set<String> OFF_THE_ROUTING_PATH =
            Set.of("dev.antiphon.codec.PayloadIntrospector", "dev.antiphon.internal.channel.VirtualThreads");

    @ArchTest
    static final ArchRule nothingIsFoundByReflection = noClasses()
            .that(describe(
                    "are on the routing path",
                    type -> OFF_THE_ROUTING_PATH.stream().noneMatch(type.getName()::startsWith)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ServiceLoader.class)
            .orShould()
            .callMethodWhere(looksSomethingUpByName());

    @ArchTest
    static final ArchRule aNameSaysWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    /** Class.forName and its like, and method handles; a VarHandle, made in a static initialiser, is none. */
    private static DescribedPredicate<JavaCall<?>> looksSomethingUpByName() {
        return describe("look something up by name", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getTarget().getName();
            return owner.equals(Class.class.getName()) && method.equals("forName")
                    || owner.equals(ClassLoader.class.getName()) && method.equals("loadClass")
                    || owner.equals(MethodHandles.Lookup.class.getName()) && !method.equals("findVarHandle")
                    || owner.equals("java.lang.invoke.MethodHandle");
        });
    }
}
