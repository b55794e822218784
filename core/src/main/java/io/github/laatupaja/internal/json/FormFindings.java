// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Findings about the form of a document, in the order of its field tables, whatever order its fields have. */
final class FormFindings {
    private final List<Entry> entries = new ArrayList<>();

    /** A finding, and the index of the field that it is about; the highest if it is about the object itself. */
    private static final class Entry {
        private final Finding finding;
        private int field = Integer.MAX_VALUE;

        private Entry(Finding finding) {
            this.finding = finding;
        }

        private int field() {
            return field;
        }
    }

    /** {@return the number of findings} */
    int size() {
        return entries.size();
    }

    /** {@return the findings} */
    List<Finding> all() {
        return entries.stream().map(entry -> entry.finding).toList();
    }

    /** Adds a finding. */
    void add(Finding finding) {
        entries.add(new Entry(finding));
    }

    /** Says that the findings from an index on are about a field of the object that is being read. */
    void assign(int from, int field) {
        for (int i = from; i < entries.size(); i++) {
            entries.get(i).field = field;
        }
    }

    /** Sorts the findings from an index on, all about an object that is read, by its fields. */
    void sort(int from) {
        if (entries.size() > from + 1) {
            entries.subList(from, entries.size()).sort(Comparator.comparingInt(Entry::field));
        }
    }
}
