// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PublicTypesTest {
    @Test
    void areTheIntendedOnes() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("io.github.laatupaja.scoring")
                                .stream()
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Aggregation",
                        "Aggregator",
                        "Aggregators",
                        "Bounds",
                        "Chart",
                        "Coverage",
                        "LargestRemainder",
                        "Element",
                        "ExactNumber",
                        "MethodDescription",
                        "MethodId",
                        "MethodRegistry",
                        "MissingPolicy",
                        "NodeState",
                        "NotApplicablePolicy",
                        "PreparationException",
                        "PluginException",
                        "PreparedMethod",
                        "PreparedTree",
                        "ProviderFault",
                        "Printable",
                        "Reason",
                        "ReasonCode",
                        "Score",
                        "ScoreBuilder",
                        "ScoreNode",
                        "ScoreNodeBuilder",
                        "ScoreRow",
                        "Scores",
                        "ScoringMethod",
                        "ScoringMethods",
                        "TreeMethod",
                        "Valuation",
                        "Valuations",
                        "Builder",
                        "Builder",
                        "Change",
                        "Comparison",
                        "Improvement",
                        "Obstacle",
                        "ObstacleCode",
                        "Result",
                        "Route",
                        "SideBySide",
                        "Step",
                        "UnlikeScoresException",
                        "WhatNext",
                        "Better",
                        "Normalisations",
                        "Ties");
    }
}
