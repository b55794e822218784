// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The public types of the exported packages are those of {@code public-types.txt}, and no others. */
class PublicTypesTest {
    private static final String ROOT = "io.github.laatupaja.glossary";

    @Test
    void areTheIntendedOnes() throws IOException {
        assertThat(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT).stream()
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(JavaClass::getName)
                                .map(name -> name.substring(ROOT.length() + 1)))
                .containsExactlyInAnyOrderElementsOf(intended());
    }

    private static List<String> intended() throws IOException {
        try (InputStream stream = PublicTypesTest.class.getResourceAsStream("public-types.txt")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        }
    }
}
