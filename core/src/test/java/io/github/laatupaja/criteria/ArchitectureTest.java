// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "io.github.laatupaja.criteria",
        importOptions = com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule criteriaDoNotBindData =
            noClasses().should().dependOnClassesThat().resideInAPackage("tools.jackson.databind..");
}
