// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.RatingScale;
import java.util.List;

/** A framework laid out for a method: nodes in published order, and the leaves among them. */
final class PreparedTree implements PreparedMethod {
    private static final long serialVersionUID = 1L;

    final CriteriaFramework framework;
    final RatingScale scale;
    final TreeOptions options;

    @SuppressWarnings("serial") // ArrayLists
    final List<TreeNode> nodes;

    @SuppressWarnings("serial") // ArrayLists
    final List<TreeNode> leaves;

    private PreparedTree(CriteriaFramework framework, RatingScale scale, TreeOptions options, TreeBuilder builder) {
        this.framework = framework;
        this.scale = scale;
        this.options = options;
        this.nodes = builder.build();
        this.leaves = builder.leaves();
    }

    static PreparedTree of(CriteriaFramework framework, RatingScale scale, TreeOptions options) {
        TreeBuilder builder = new TreeBuilder(framework, options);
        PreparedTree tree = new PreparedTree(framework, scale, options, builder);
        List<String> faults = builder.faults();
        boolean hasZero = scale.lowest().signum() <= 0 && scale.highest().signum() >= 0;
        if (options.missing().isZero() && !hasZero) {
            faults.add("missing ratings cannot count as 0 on scale " + scale);
        }
        if (!faults.isEmpty()) {
            throw new PreparationException(TreeMethod.ID, faults);
        }
        return tree;
    }

    @Override
    public Score score(Assessment assessment) {
        if (assessment.edition().equals(framework.edition())
                && !assessment.scale().equals(scale.id())) {
            throw new IllegalArgumentException("assessment is on scale '" + assessment.scale()
                    + "' but the method was made ready for scale '" + scale.id() + "'");
        }
        List<Finding> findings = assessment.check(framework);
        for (Finding finding : findings) {
            if (finding.isError()) {
                throw new InvalidDataException("assessment", findings);
            }
        }
        return new Score(this, Sheet.of(assessment, this));
    }

    ExactNumber lowest() {
        return ExactNumber.of(scale.lowest());
    }

    ExactNumber highest() {
        return ExactNumber.of(scale.highest());
    }
}
