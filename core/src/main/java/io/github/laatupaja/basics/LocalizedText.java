// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.internal.AbsentFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A wording in its original language, with translations and what each of them may be quoted as.
 * Immutable and thread-safe.
 *
 * <p>The original stands first, and the translations follow in the order of their tags, however they were given: equal
 * texts are written alike. A language that is missing falls back to the original; {@link #rendering} says when it did.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"original", "texts", "unofficial"})
public final class LocalizedText implements MessageArgument {
    private static final long serialVersionUID = 1L;

    // two short arrays, not a map: a framework has hundreds of texts, made before the first score
    private final Language original;
    private final String[] tags;
    private final String[] wordings;
    private final Standing[] standings;

    private LocalizedText(Language original, String[] tags, String[] wordings, Standing[] standings) {
        this.original = requireNonNull(original, "original");
        this.tags = tags;
        this.wordings = wordings;
        this.standings = standings;
        check();
    }

    /**
     * {@return a text in its original language}
     * @param original the language
     * @param text the wording
     * @throws IllegalArgumentException if the wording is blank
     */
    public static LocalizedText of(Language original, String text) {
        return new LocalizedText(
                original, new String[] {original.value()}, new String[] {text}, new Standing[] {Standing.ORIGINAL});
    }

    /**
     * {@return a text with two translations of one standing}
     * @param original the language it was written in
     * @param text the wording
     * @param first the language of one translation
     * @param firstText its wording
     * @param second the language of the other translation
     * @param secondText its wording
     * @param standing what both translations may be quoted as
     * @throws IllegalArgumentException if a wording is blank, or a language appears twice
     */
    public static LocalizedText of(
            Language original,
            String text,
            Language first,
            String firstText,
            Language second,
            String secondText,
            Standing standing) {
        if (first.equals(second)) {
            throw new IllegalArgumentException("two translations in '" + first + "'");
        }
        if (first.value().compareTo(second.value()) > 0) {
            return of(original, text, second, secondText, first, firstText, standing);
        }
        return new LocalizedText(
                original,
                new String[] {original.value(), first.value(), second.value()},
                new String[] {text, firstText, secondText},
                new Standing[] {Standing.ORIGINAL, standing, standing});
    }

    /**
     * {@return a text with any number of translations}
     * @param original the language it was written in
     * @param texts every wording, the original one too, by its language tag
     * @param unofficial the tags of the translations that nobody official stands behind
     * @throws IllegalArgumentException if there is no wording in the original language, if one is blank or its tag none,
     *     or if what is marked unofficial is no translation here
     */
    public static LocalizedText of(Language original, Map<String, String> texts, Collection<String> unofficial) {
        if (!texts.containsKey(original.value())) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "no text in the original language '{0}'",
                            "alkukielellä ”{0}” ei ole tekstiä", "ingen text på originalspråket ”{0}”"),
                    original.value());
        }
        for (String tag : unofficial) {
            if (tag.equals(original.value()) || !texts.containsKey(tag)) {
                throw new InvalidValueException(
                        new MessagePattern(
                                "{0} is marked unofficial but is no translation here",
                                "{0} on merkitty epäviralliseksi mutta ei ole käännös täällä",
                                "{0} är märkt som inofficiell men är ingen översättning här"),
                        QuotedText.of(tag));
            }
        }
        return from(original, texts, unofficial);
    }

    @JsonCreator
    static LocalizedText fromJson(
            @JsonProperty("original") @Nullable Language original,
            @JsonProperty("texts") @Nullable Map<String, String> texts,
            @JsonProperty("unofficial") @Nullable List<String> unofficial) {
        return of(
                AbsentFields.required(original, "original"),
                texts == null ? Map.of() : texts,
                unofficial == null ? List.of() : unofficial);
    }

    /** {@return the language that the text was written in} */
    @JsonProperty("original")
    public Language original() {
        return original;
    }

    /** {@return every wording by its language tag, the original first, then by tag; never empty} */
    @JsonProperty("texts")
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < tags.length; i++) {
            texts.put(tags[i], wordings[i]);
        }
        return texts;
    }

    /** {@return the tags of the translations that nobody official stands behind; may be empty} */
    @JsonProperty("unofficial")
    public List<String> unofficialTags() {
        List<String> unofficial = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            if (standings[i] == Standing.UNOFFICIAL_TRANSLATION) {
                unofficial.add(tags[i]);
            }
        }
        return unofficial;
    }

    /**
     * {@return this text with one more translation, or with another wording of it}
     * @param language the language of the translation, not the original
     * @param text the wording
     * @param standing {@link Standing#TRANSLATION} or {@link Standing#UNOFFICIAL_TRANSLATION}
     * @throws IllegalArgumentException if the language or the standing is the original's, or the wording blank
     */
    public LocalizedText with(Language language, String text, Standing standing) {
        if (language.equals(original) || standing == Standing.ORIGINAL) {
            throw new IllegalArgumentException("a translation cannot stand for the original in '" + original + "'");
        }
        Map<String, String> texts = texts();
        texts.put(language.value(), text);
        List<String> unofficial = unofficialTags();
        unofficial.remove(language.value());
        if (standing == Standing.UNOFFICIAL_TRANSLATION) {
            unofficial.add(language.value());
        }
        return from(original, texts, unofficial);
    }

    /** {@return the wording in a language, or the original where that language is missing} */
    @Override
    public String in(Language language) {
        int i = index(language.value());
        return i < 0 ? originalText() : wordings[i];
    }

    /** {@return the wording in a language, if there is one} */
    public Optional<String> find(Language language) {
        int i = index(language.value());
        return i < 0 ? Optional.empty() : Optional.of(wordings[i]);
    }

    /** {@return the wording to show in a language, with its standing, and whether it is a fall-back} */
    public Rendering rendering(Language language) {
        int i = index(language.value());
        return i < 0
                ? new Rendering(originalText(), original, Standing.ORIGINAL, true)
                : new Rendering(wordings[i], language, standings[i], false);
    }

    /** {@return the wording as its publisher wrote it} */
    public String originalText() {
        return wordings[index(original.value())];
    }

    /**
     * {@return texts one after the other, joined by one space, in every language that all of them have; a language is
     * unofficial where any of them is}
     * @param texts at least one text; all of one original language
     * @throws IllegalArgumentException if the original languages differ
     */
    public static LocalizedText join(List<LocalizedText> texts) {
        LocalizedText first = texts.get(0);
        Map<String, String> joined = first.texts();
        List<String> unofficial = first.unofficialTags();
        for (LocalizedText next : texts.subList(1, texts.size())) {
            if (!next.original.equals(first.original)) {
                throw new IllegalArgumentException(
                        "texts of the original languages '" + first.original + "' and '" + next.original + "'");
            }
            Map<String, String> more = next.texts();
            joined.keySet().retainAll(more.keySet());
            joined.replaceAll((tag, text) -> text + " " + more.get(tag));
            unofficial.addAll(next.unofficialTags());
        }
        return from(first.original, joined, unofficial);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that
                && original.equals(that.original)
                && texts().equals(that.texts())
                && unofficialTags().size() == that.unofficialTags().size()
                && unofficialTags().containsAll(that.unofficialTags());
    }

    @Override
    public int hashCode() {
        return 31 * original.hashCode() + texts().hashCode();
    }

    /** {@return the original wording} */
    @Override
    public String toString() {
        return originalText();
    }

    private void check() {
        int originals = 0;
        for (int i = 0; i < tags.length; i++) {
            Language.checkTag(tags[i]);
            if (wordings[i].isBlank()) {
                throw new InvalidValueException(
                        new MessagePattern(
                                "the text in '{0}' is blank", "kielen ”{0}” teksti on tyhjä", "texten på ”{0}” är tom"),
                        tags[i]);
            }
            boolean isOriginal = tags[i].equals(original.value());
            originals += isOriginal ? 1 : 0;
            if (isOriginal != (standings[i] == Standing.ORIGINAL)) {
                throw new IllegalArgumentException("the text in '" + tags[i] + "' cannot stand as " + standings[i]);
            }
        }
        if (originals != 1) {
            throw new IllegalArgumentException("the original language '" + original + "' has " + originals + " texts");
        }
    }

    private int index(String tag) {
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].equals(tag)) {
                return i;
            }
        }
        return -1;
    }

    private static LocalizedText from(Language original, Map<String, String> texts, Collection<String> unofficial) {
        Set<String> marked = new HashSet<>(unofficial);
        String[] tags = ordered(original, texts.keySet());
        String[] wordings = new String[tags.length];
        Standing[] standings = new Standing[tags.length];
        for (int i = 0; i < tags.length; i++) {
            wordings[i] = requireNonNull(texts.get(tags[i]), tags[i]);
            standings[i] = marked.contains(tags[i]) ? Standing.UNOFFICIAL_TRANSLATION : Standing.TRANSLATION;
        }
        standings[0] = Standing.ORIGINAL;
        return new LocalizedText(original, tags, wordings, standings);
    }

    private static String[] ordered(Language original, Set<String> given) {
        String[] tags = given.toArray(new String[0]);
        Arrays.sort(tags);
        int place = Arrays.binarySearch(tags, original.value());
        System.arraycopy(tags, 0, tags, 1, place);
        tags[0] = original.value();
        return tags;
    }
}
