// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins the forms of a label's words: attributes in the number and case of the last word, which alone takes possessors. */
final class LabelForms {
    private final String label;
    private final List<Declension> words;
    private final Declension head;
    private final Map<String, InflectedForm> forms = new LinkedHashMap<>();

    LabelForms(String label, List<Declension> words) {
        this.label = label;
        this.words = words;
        this.head = words.get(words.size() - 1);
    }

    List<InflectedForm> forms() {
        if (head.forms().isEmpty()) {
            return List.of(
                    new InflectedForm(label, GrammaticalNumber.SINGULAR, GrammaticalCase.NOMINATIVE, Optional.empty()));
        }
        for (CaseForm form : head.forms()) {
            for (String beginning : beginnings(form)) {
                addAll(form, beginning + head.stem());
            }
        }
        return List.copyOf(forms.values());
    }

    /** {@return what can stand before a form of the head: every parallel form of every attribute} */
    private List<String> beginnings(CaseForm form) {
        List<String> beginnings = List.of("");
        for (Declension word : words.subList(0, words.size() - 1)) {
            List<String> longer = new ArrayList<>();
            for (String beginning : beginnings) {
                for (String attribute : word.texts(form)) {
                    longer.add(beginning + attribute + " ");
                }
            }
            beginnings = longer;
        }
        return beginnings;
    }

    private void addAll(CaseForm form, String stem) {
        if (form.plain() != null) {
            add(form, stem + form.plain(), Optional.empty());
        }
        if (form.possessed() != null) {
            for (Possessor possessor : Possessor.values()) {
                add(form, stem + form.possessed() + head.suffix(possessor), Optional.of(possessor));
            }
        }
        if (form.hasShortThird()) {
            add(form, stem + form.withShortThird(), Optional.of(Possessor.THIRD));
        }
    }

    private void add(CaseForm form, String text, Optional<Possessor> possessor) {
        forms.putIfAbsent(text, new InflectedForm(text, form.number(), form.grammaticalCase(), possessor));
    }
}
