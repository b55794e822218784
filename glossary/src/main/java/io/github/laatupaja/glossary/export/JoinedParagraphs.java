// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.glossary.Definition;
import io.github.laatupaja.glossary.Paragraph;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Joins paragraphs into one text for each language that all of them have, separated by blank lines. */
final class JoinedParagraphs {
    private static final String BLANK_LINE = "\n\n";

    private JoinedParagraphs() {}

    /** {@return the texts of a definition by language; empty if there is no definition} */
    static Map<Language, String> texts(Optional<Definition> definition) {
        return texts(definition.map(Definition::paragraphs).orElse(List.of()));
    }

    /** {@return the texts by language, in the order of the first paragraph; empty if there are no paragraphs} */
    static Map<Language, String> texts(List<Paragraph> paragraphs) {
        Map<Language, String> joined = new LinkedHashMap<>();
        List<Map<String, String>> wordings =
                paragraphs.stream().map(paragraph -> paragraph.text().texts()).toList();
        for (String tag :
                wordings.isEmpty() ? List.<String>of() : wordings.get(0).keySet()) {
            if (wordings.stream().allMatch(wording -> wording.containsKey(tag))) {
                String text =
                        wordings.stream().map(wording -> wording.get(tag)).collect(Collectors.joining(BLANK_LINE));
                joined.put(Language.of(tag), text);
            }
        }
        return joined;
    }

    /** {@return the lowest standing that any of the paragraphs has in a language that all of them have} */
    static String standing(List<Paragraph> paragraphs, Language language) {
        Standing lowest = paragraphs.stream()
                .map(paragraph -> paragraph.text().rendering(language).standing())
                .max(Comparator.naturalOrder())
                .orElse(Standing.ORIGINAL);
        return lowest.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
