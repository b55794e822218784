// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What JShell prints of the library's values: every public type that one can hold says in short what it is. */
class ToStringTest {
    @Test
    void haveATextOfTheirOwn() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages(
                                        "io.github.laatupaja.basics",
                                        "io.github.laatupaja.criteria",
                                        "io.github.laatupaja.assessment",
                                        "io.github.laatupaja.glossary",
                                        "io.github.laatupaja.scoring")
                                .stream()
                                .filter(type -> !type.getPackageName().endsWith(".kit")) // laws are tests, not values
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(type ->
                                        !type.isInterface() && !type.isEnum() && !type.isAssignableTo(Throwable.class))
                                .map(JavaClass::reflect)
                                .filter(type -> isHeld(type) && !isTelling(type))
                                .map(Class::getName)
                                .map(name -> name.substring("io.github.laatupaja.".length())))
                .isEmpty();
    }

    /** {@return whether there are values of it: it is no builder, and has more than static methods} */
    private static boolean isHeld(Class<?> type) {
        boolean isPublished = Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null
                        || Modifier.isPublic(type.getEnclosingClass().getModifiers()));
        return isPublished
                && !type.getSimpleName().endsWith("Builder")
                && Arrays.stream(type.getDeclaredMethods()).anyMatch(it -> !Modifier.isStatic(it.getModifiers()));
    }

    // the text that a compiler gives a record is final, one that is written is not
    private static boolean isTelling(Class<?> type) {
        try {
            Method text = type.getMethod("toString");
            boolean isOwn = text.getDeclaringClass() != Object.class;
            return isOwn && !(type.isRecord() && Modifier.isFinal(text.getModifiers()));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
