// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.scale.ScaleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every contradiction within a score, and between a score and its framework. */
final class ScoreCheck {
    private static final String TOTAL = "total";

    private final FrameworkMatch fit;
    private final ScoreFindings findings = new ScoreFindings();

    private ScoreCheck(CriteriaFramework framework) {
        this.fit = new FrameworkMatch(framework);
    }

    /**
     * {@return the contradictions in a score that was read: nodes in the wrong place first, then node by node}
     * @param scale its scale; null where it could not be read
     * @param total its nodes
     * @param framework its edition
     */
    static List<Finding> findings(@Nullable ScaleId scale, ScoreNode total, CriteriaFramework framework) {
        ScoreCheck check = new ScoreCheck(framework);
        if (total.id().isPresent()) {
            check.findings.add(ScoreFindingCode.NOT_THE_WHOLE, TOTAL, "id", total);
        }
        new StructureCheck(check.findings).checkAll(total, TOTAL);
        check.checkAll(total, TOTAL);
        List<Finding> all = check.findings.all();
        if (scale != null && framework.find(scale).isEmpty()) {
            String edition = framework.edition().value();
            all.add(0, Finding.of(FindingCode.UNKNOWN_ID, "scale", scale.value(), edition));
        }
        return all;
    }

    private void checkAll(ScoreNode node, String path) {
        NodeCheck.check(node, path, findings);
        fit.check(node, path, findings);
        for (int i = 0; i < node.children().size(); i++) {
            checkAll(node.children().get(i), child(path, i));
        }
    }

    /** {@return the path of a child of a node} */
    static String child(String path, int index) {
        return path + ".children[" + index + "]";
    }
}
