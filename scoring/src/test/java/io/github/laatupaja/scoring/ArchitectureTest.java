// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = {"io.github.laatupaja.score", "io.github.laatupaja.scoring"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dependsOnCoreAndTheJdkAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.github.laatupaja..",
                    "org.jspecify.annotations..",
                    "javax.annotation.processing..",
                    "org.immutables.value..");

    @ArchTest
    static final ArchRule doesNotKnowTheGlossary =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.github.laatupaja.glossary..");

    @ArchTest
    static final ArchRule methodsDoNoInputOrOutput = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Scores")
            .and()
            .doNotHaveSimpleName("LibraryVersion")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio..", "java.net..");
}
