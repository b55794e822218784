// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Finding;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings about the nodes of a score, each with its place in the document. Not thread-safe. */
final class ScoreFindings {
    private final List<Finding> found = new ArrayList<>();

    /**
     * Adds a finding.
     *
     * @param code the kind of contradiction
     * @param path the path of the node
     * @param field the field of the node; empty for the node itself
     * @param node the node, the first argument of the message
     * @param arguments the other arguments of the message
     */
    void add(ScoreFindingCode code, String path, String field, ScoreNode node, Object... arguments) {
        Object[] words = new Object[arguments.length + 1];
        words[0] = NodeName.of(node);
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i] instanceof ExactNumber number ? number.brief() : arguments[i];
        }
        found.add(Finding.of(code, field.isEmpty() ? path : path + "." + field, words));
    }

    List<Finding> all() {
        return found;
    }

    /**
     * Throws the first finding, if there is any.
     *
     * @throws InconsistentScoreException if there is any finding
     */
    void throwFirst() {
        if (!found.isEmpty()) {
            throw new InconsistentScoreException(found.get(0));
        }
    }
}
