// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.laatupaja.glossary", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dependsOnCoreAndTheJdkAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.github.laatupaja..",
                    "org.jspecify.annotations..",
                    "org.immutables.value..", // annotations that the compiler needs, not the run time
                    "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule doesNotKnowAssessments =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.github.laatupaja.assessment..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("io.github.laatupaja.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule inflectionKnowsNoGlossary = noClasses()
            .that()
            .resideInAPackage("io.github.laatupaja.glossary.inflection")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.laatupaja.glossary");
}
