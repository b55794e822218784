// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.glossary.export.GlossaryExport;
import io.github.laatupaja.glossary.inflection.Inflection;
import io.github.laatupaja.glossary.mention.MentionFinder;
import org.junit.jupiter.api.Test;

class ToStringTest {
    private static final Glossary GLOSSARY = Glossaries.latest();

    @Test
    void namesTheGlossary() {
        assertThat(MentionFinder.of(GLOSSARY)).hasToString("finder of tyopaja-2022");
        assertThat(MentionFinder.builder(GLOSSARY).withCompounds().build())
                .hasToString("finder of tyopaja-2022, with compounds");
        assertThat(GlossaryExport.of(GLOSSARY, "https://example.org/sanasto/"))
                .hasToString("tyopaja-2022 under https://example.org/sanasto/");
        assertThat(AlphabeticalOrder.FINNISH).hasToString("a to z, then å, ä, ö");
        assertThat(AlphabeticalOrder.of(Language.ENGLISH)).hasToString("a to z");
    }

    @Test
    void showsWordAndStem() {
        assertThat(Inflection.parse("9").declensions("työpaja")).hasToString("[työpaja (työpaj-)]");
    }
}
