package dev.antiphon.processor;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The map of the processor: a class is read into a model, the model is checked, and written as source. */
@AnalyzeClasses(packages = "dev.antiphon.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theArrows = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("steps") // read, check, write: the order, and nothing else
            .definedBy("dev.antiphon.processor")
            .layer("read") // from javac's elements to models
            .definedBy("dev.antiphon.processor.read..")
            .layer("check") // whether a model makes sense
            .definedBy("dev.antiphon.processor.check..")
            .layer("write") // from models to source
            .definedBy("dev.antiphon.processor.write..")
            .layer("report") // faults, and how they are told
            .definedBy("dev.antiphon.processor.report..")
            .layer("model")
            .definedBy("dev.antiphon.processor.model..")
            .whereLayer("steps")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("read")
            .mayOnlyAccessLayers("report", "model")
            .whereLayer("check")
            .mayOnlyAccessLayers("report", "model")
            .whereLayer("write")
            .mayOnlyAccessLayers("model")
            .whereLayer("report")
            .mayOnlyAccessLayers("model")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .ensureAllClassesAreContainedInArchitecture()
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
