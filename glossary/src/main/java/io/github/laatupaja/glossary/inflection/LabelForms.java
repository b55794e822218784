// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the forms of a label from the forms of its words. Attributes agree with the last word in number and case; only the
 * last word takes possessive suffixes.
 */
final class LabelForms {
    private final String label;
    private final List<Declension> attributes;
    private final Declension head;
    private final Map<String, InflectedForm> forms = new LinkedHashMap<>();

    LabelForms(String label, List<Declension> words) {
        this.label = label;
        this.attributes = words.subList(0, words.size() - 1);
        this.head = words.get(words.size() - 1);
    }

    List<InflectedForm> all() {
        if (head.forms().isEmpty()) {
            return List.of(InflectedForm.of(label, GrammaticalNumber.SINGULAR, GrammaticalCase.NOMINATIVE, null));
        }
        for (CaseForm form : head.forms()) {
            attributes(form).forEach(before -> addAll(form, before + head.stem()));
        }
        return List.copyOf(forms.values());
    }

    /** {@return the texts before a form of the last word, with every parallel form of every attribute} */
    private List<String> attributes(CaseForm form) {
        List<String> texts = List.of("");
        for (Declension attribute : attributes) {
            texts = texts.stream()
                    .flatMap(text -> attribute.agreeing(form).stream().map(next -> text + next + " "))
                    .toList();
        }
        return texts;
    }

    private void addAll(CaseForm form, String stem) {
        if (form.plain() != null) {
            add(form, stem + form.plain(), null);
        }
        if (form.possessed() != null) {
            for (Possessor possessor : Possessor.values()) {
                add(form, stem + form.possessed() + head.suffix(possessor), possessor);
            }
        }
        if (form.hasShortThird()) {
            add(form, stem + form.withShortThird(), Possessor.THIRD);
        }
    }

    private void add(CaseForm form, String text, @Nullable Possessor possessor) {
        forms.putIfAbsent(text, InflectedForm.of(text, form.number(), form.grammaticalCase(), possessor));
    }
}
