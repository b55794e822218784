// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

/** What a method does about criteria that are not applicable. They never count as met. */
public enum NotApplicablePolicy {
    /** They are left out, and the weights of the rest stand for the whole. */
    EXCLUDE("exclude"),
    /** The score of every group with any of them is withheld. */
    REFUSE("refuse");

    private final String text;

    NotApplicablePolicy(String text) {
        this.text = text;
    }

    /** {@return the policy as options name it} */
    public String text() {
        return text;
    }
}
