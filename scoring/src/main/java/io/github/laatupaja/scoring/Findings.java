// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Finding;
import java.util.ArrayList;
import java.util.List;

/** What is found in one node of a score, with its place in the document; gathers as it goes. Not thread-safe. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /**
     * Adds a finding.
     *
     * @param code what contradicts what
     * @param path where the node stands
     * @param field in which of its fields; empty for the node itself
     * @param node the node, which the message names first
     * @param arguments what else the message names
     */
    void add(ScoreFindingCode code, String path, String field, ScoreNode node, Object... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = NodeName.of(node);
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i] instanceof ExactNumber number ? number.brief() : arguments[i].toString();
        }
        found.add(Finding.of(code, field.isEmpty() ? path : path + "." + field, words));
    }

    List<Finding> all() {
        return found;
    }

    /**
     * Refuses what has findings.
     *
     * @throws InconsistentScoreException if there is any; tells the first
     */
    void refuse() {
        if (!found.isEmpty()) {
            throw new InconsistentScoreException(found.get(0));
        }
    }
}
