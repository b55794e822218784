// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.FindingKind;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Findings of the meaning that only follow from what is wrong with the form: a date that cannot be read is not missing,
 * and what an unreadable answer said is not unanswered.
 */
final class FormFaults {
    private final TreeSet<String> faulty = new TreeSet<>();
    private final Map<FindingKind, String> restsOn;

    /**
     * Holds what explains.
     *
     * @param form the findings of the form
     * @param restsOn what part of the document findings of a kind also rest on; empty for the whole
     */
    FormFaults(List<Finding> form, Map<FindingKind, String> restsOn) {
        for (Finding finding : form) {
            faulty.add(place(finding));
        }
        this.restsOn = restsOn;
    }

    /** {@return whether something is wrong with the form at the place of a finding, below it, or where it rests on} */
    boolean contains(Finding finding) {
        String place = place(finding);
        String rest = restsOn.get(finding.code());
        // what a list has not, such as an answer to a criterion, is not for its elements to explain
        boolean isOfTheList = finding.criterion().isPresent() && place.indexOf('[') < 0;
        boolean isFaulty = isOfTheList ? faulty.contains(place) : !place.isEmpty() && isFaulty(place);
        return isFaulty || (rest != null && isFaulty(rest));
    }

    private boolean isFaulty(String place) {
        return place.isEmpty()
                ? !faulty.isEmpty()
                : faulty.contains(place)
                        || isBelow(place + ".", faulty.ceiling(place + "."))
                        || isBelow(place + "[", faulty.ceiling(place + "["));
    }

    private static boolean isBelow(String start, @Nullable String next) {
        return next != null && next.startsWith(start);
    }

    /** What is missing would stand below the object that it is missing from. */
    private static String place(Finding finding) {
        if (finding.code() != FindingCode.MISSING_FIELD) {
            return finding.path();
        }
        String field = finding.arguments().get(0);
        return finding.path().isEmpty() ? field : finding.path() + "." + field;
    }
}
