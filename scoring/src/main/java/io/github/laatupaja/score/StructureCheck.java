// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import java.util.HashSet;
import java.util.Set;

/** Finds nodes that are in the wrong place in the tree of a score, or appear twice. */
final class StructureCheck {
    private final ScoreFindings findings;
    private final Set<NodeName> seen = new HashSet<>(); // a criterion and a group may have one id, but no one name

    StructureCheck(ScoreFindings findings) {
        this.findings = findings;
    }

    /** Checks a node and all that is below it. */
    void checkAll(ScoreNode node, String path) {
        if (node.isCriterion() && !node.children().isEmpty()) {
            findings.add(ScoreFindingCode.PARTS_OF_A_CRITERION, path, "children", node);
        }
        if (!seen.add(NodeName.of(node)) && node.id().isPresent()) {
            findings.add(ScoreFindingCode.TWICE, path, "id", node);
        }
        for (int i = 0; i < node.children().size(); i++) {
            ScoreNode child = node.children().get(i);
            String place = ScoreCheck.child(path, i);
            if (child.id().isEmpty()) {
                findings.add(ScoreFindingCode.WHOLE_WITHIN, place, "", node);
            }
            checkAll(child, place);
        }
    }
}
