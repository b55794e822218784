// SPDX-License-Identifier: Apache-2.0
/** Laatupaja's glossary: the concepts of Finnish workshop activity. */
module io.github.laatupaja.glossary {
    requires static com.fasterxml.jackson.databind;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires transitive io.github.laatupaja.core;
    requires static transitive org.jspecify;

    exports io.github.laatupaja.glossary;
    exports io.github.laatupaja.glossary.export;
    exports io.github.laatupaja.glossary.inflection;
    exports io.github.laatupaja.glossary.link;
    exports io.github.laatupaja.glossary.mention;

    opens io.github.laatupaja.glossary;
    opens io.github.laatupaja.glossary.inflection;
    opens io.github.laatupaja.glossary.link;
    opens io.github.laatupaja.glossary.mention;
}
