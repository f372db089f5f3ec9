package dev.antiphon.processor;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fixture.LayerMap;

/** The map of the processor, {@link LayerMap#PROCESSOR}, holds. */
@AnalyzeClasses(packages = "dev.antiphon.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theArrows = LayerMap.PROCESSOR
            .rule()
            // Names alone, and no code: the one file that says what the runtime's types are called.
            .ignoreDependency(alwaysTrue(), equivalentTo(RuntimeTypes.class));

    @ArchTest
    static final ArchRule theRuntimeIsKnownByNameAlone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.antiphon", "dev.antiphon.dispatch..", "dev.antiphon.codec..", "dev.antiphon.internal..");

    @ArchTest
    static final ArchRule sourceIsWrittenInOnePlace = noClasses()
            .that()
            .doNotHaveSimpleName("SourceWriter")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.squareup.javapoet.JavaFile");
}
