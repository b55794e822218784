// SPDX-License-Identifier: Apache-2.0
/**
 * Laatupaja's models: the quality criteria of Finnish workshop activity, and workshops' assessments against them.
 */
@SuppressWarnings("module") // the modules that may look inside are compiled after this one
module io.github.laatupaja.core {
    requires static com.fasterxml.jackson.databind;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports io.github.laatupaja.basics;
    exports io.github.laatupaja.scale;
    exports io.github.laatupaja.criteria;
    exports io.github.laatupaja.assessment;
    exports io.github.laatupaja.internal to
            io.github.laatupaja.glossary,
            io.github.laatupaja.scoring;
    exports io.github.laatupaja.internal.json to
            io.github.laatupaja.glossary,
            io.github.laatupaja.scoring;
    exports io.github.laatupaja.internal.values to
            io.github.laatupaja.scoring;
    exports io.github.laatupaja.internal.source to
            io.github.laatupaja.glossary;

    opens io.github.laatupaja.basics;
    opens io.github.laatupaja.scale;
    opens io.github.laatupaja.criteria;
    opens io.github.laatupaja.assessment;
}
