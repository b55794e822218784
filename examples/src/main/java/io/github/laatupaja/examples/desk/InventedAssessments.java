// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Assessment;
import java.util.AbstractList;
import java.util.List;

/** Assessments that nobody made; the prompt says so, and does not spell them out. */
final class InventedAssessments extends AbstractList<Assessment> {
    private final List<Assessment> assessments;

    InventedAssessments(List<Assessment> assessments) {
        this.assessments = List.copyOf(assessments);
    }

    @Override
    public Assessment get(int index) {
        return assessments.get(index);
    }

    @Override
    public int size() {
        return assessments.size();
    }

    /** {@return how many they are, as {@code 360 invented assessments}} */
    @Override
    public String toString() {
        return size() + " invented assessments";
    }
}
