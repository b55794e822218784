// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.glossary.Definition;
import io.github.laatupaja.glossary.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Paragraphs as one text in each language that all of them have, a blank line between two. */
final class JoinedParagraphs {
    private static final String BLANK_LINE = "\n\n";

    private JoinedParagraphs() {}

    /** {@return a definition's texts by language; empty for none} */
    static Map<Language, String> of(Optional<Definition> definition) {
        return definition.isPresent() ? of(definition.get().paragraphs()) : Map.of();
    }

    /** {@return the texts by language, in the order of the first paragraph; empty for no paragraphs} */
    static Map<Language, String> of(List<Paragraph> paragraphs) {
        Map<Language, String> wordings = new LinkedHashMap<>();
        Set<String> tags = paragraphs.isEmpty()
                ? Set.of()
                : paragraphs.get(0).text().texts().keySet();
        for (String tag : tags) {
            String whole = whole(paragraphs, tag);
            if (whole != null) {
                wordings.put(Language.of(tag), whole);
            }
        }
        return wordings;
    }

    /** {@return what paragraphs may be quoted as in a language that all of them have: the least of what each may be} */
    static String standing(List<Paragraph> paragraphs, Language language) {
        Standing least = Standing.ORIGINAL;
        for (Paragraph paragraph : paragraphs) {
            Standing standing = paragraph.text().rendering(language).standing();
            least = standing.compareTo(least) > 0 ? standing : least;
        }
        return least.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String whole(List<Paragraph> paragraphs, String tag) {
        StringJoiner whole = new StringJoiner(BLANK_LINE);
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text().texts().get(tag);
            if (text == null) {
                return null;
            }
            whole.add(text);
        }
        return whole.toString();
    }
}
