// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes the models of this module: hidden, in insertion order, and readable by any Jackson mapper. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS) // so that incremental builds see it
@JsonSerialize // makes Immutables write the creators that plain mappers of both majors use
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allParameters = true, // small models are made without a builder, whose class would cost at start-up
        of = "make",
        depluralize = true,
        depluralizeDictionary = {"criterion:criteria", "evidence:evidence", "guidance:guidance"},
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Override.class, javax.annotation.processing.Generated.class})
public @interface ValueStyle {}
