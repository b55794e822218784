// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Assessment;
import java.util.AbstractList;
import java.util.List;

/** A list of invented assessments, whose text says only that and their number. */
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

    /** {@return the number of assessments, as {@code 360 invented assessments}} */
    @Override
    public String toString() {
        return size() + " invented assessments";
    }
}
