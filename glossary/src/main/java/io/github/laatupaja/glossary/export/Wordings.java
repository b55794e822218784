// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.glossary.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Paragraphs as one text in each language that all of them have, a blank line between two. */
final class Wordings {
    private static final String BLANK_LINE = "\n\n";

    private Wordings() {}

    /** {@return the texts by language, in the order of the first paragraph; empty for no paragraphs} */
    static Map<Language, String> of(List<Paragraph> paragraphs) {
        Map<Language, String> wordings = new LinkedHashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Map<String, String> texts = paragraphs.get(i).text().texts();
            if (i == 0) {
                texts.forEach((tag, text) -> wordings.put(Language.of(tag), text));
            } else {
                wordings.keySet().removeIf(language -> !texts.containsKey(language.value()));
                wordings.replaceAll((language, before) -> before + BLANK_LINE + texts.get(language.value()));
            }
        }
        return wordings;
    }
}
