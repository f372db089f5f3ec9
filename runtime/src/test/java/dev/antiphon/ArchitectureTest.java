package dev.antiphon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.antiphon.internal.pubsub.LocalPubSub;
import fixture.LayerMap;
import java.lang.invoke.MethodHandles;
import java.util.ServiceLoader;
import java.util.Set;

/** The map of the house, {@link LayerMap#RUNTIME}, holds; and what else is known to some packages alone. */
@AnalyzeClasses(packages = "dev.antiphon", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theArrows = LayerMap.RUNTIME
            .rule()
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
