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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every public type of the library that has instances has a toString of its own, which JShell prints. */
class ToStringTest {
    private static final Pattern NOT_SHOWN = Pattern.compile("[.](internal|kit|examples)\\b");

    @Test
    void isWrittenForEveryPublicTypeWithInstances() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("io.github.laatupaja")
                                .stream()
                                .filter(type -> !NOT_SHOWN
                                        .matcher(type.getPackageName())
                                        .find())
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(type ->
                                        !type.isInterface() && !type.isEnum() && !type.isAssignableTo(Throwable.class))
                                .map(JavaClass::reflect)
                                .filter(type -> hasInstances(type) && !hasToString(type))
                                .map(Class::getName)
                                .map(name -> name.substring("io.github.laatupaja.".length())))
                .isEmpty();
    }

    /** {@return whether the type has methods that are not static, and is not a builder} */
    private static boolean hasInstances(Class<?> type) {
        boolean isPublished = Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null
                        || Modifier.isPublic(type.getEnclosingClass().getModifiers()));
        return isPublished
                && !type.getSimpleName().endsWith("Builder")
                && Arrays.stream(type.getDeclaredMethods()).anyMatch(it -> !Modifier.isStatic(it.getModifiers()));
    }

    // the toString that the compiler adds to a record is final
    private static boolean hasToString(Class<?> type) {
        try {
            Method text = type.getMethod("toString");
            boolean isOwn = text.getDeclaringClass() != Object.class;
            return isOwn && !(type.isRecord() && Modifier.isFinal(text.getModifiers()));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
