// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.ScaleId;
import io.github.laatupaja.criteria.UnknownIdException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a method made of an assessment: a tree like the framework's, in which every node says what it is and why.
 * Immutable and thread-safe.
 *
 * <p>The numbers are kept exact; reasons and explanations are made only when they are asked for. With the score stand
 * its method and options, edition, scale, assessor and date: scores that differ in these are not compared.
 */
public final class Score implements Serializable {
    private static final long serialVersionUID = 1L;

    final PreparedTree tree;
    final Sheet sheet;
    final Withholding withholding;
    final Evaluation values;

    private transient volatile @Nullable Derived derived;

    Score(PreparedTree tree, Sheet sheet) {
        this.tree = tree;
        this.sheet = sheet;
        this.withholding = new Withholding(tree.options, sheet);
        this.values = new Evaluation(tree, sheet.values(fillIn(tree)), withholding);
    }

    private static @Nullable ExactNumber fillIn(PreparedTree tree) {
        MissingPolicy policy = tree.options.missing();
        if (!policy.isFilledIn()) {
            return null;
        }
        return policy.isZero() ? ExactNumber.ZERO : tree.lowest();
    }

    /** {@return the method} */
    public MethodId method() {
        return TreeMethod.ID;
    }

    /** {@return every option of the method by name, in a fixed order} */
    public Map<String, String> options() {
        return tree.options.asText();
    }

    /** {@return the edition that was answered} */
    public EditionId edition() {
        return sheet.assessment.edition();
    }

    /** {@return the scale of the ratings} */
    public ScaleId scale() {
        return tree.scale.id();
    }

    /** {@return who assessed} */
    public Assessor assessor() {
        return sheet.assessment.assessor();
    }

    /** {@return the day of the assessment} */
    public Optional<LocalDate> date() {
        return sheet.assessment.date();
    }

    /** {@return the score of the whole; empty if it is withheld or there is nothing to score} */
    public Optional<ExactNumber> value() {
        return Optional.ofNullable(values.get(tree.nodes.get(0)));
    }

    /** {@return the whole framework} */
    public ScoreNode total() {
        return new ScoreNode(this, tree.nodes.get(0));
    }

    /** {@return a group, if there is such} */
    public Optional<ScoreNode> find(GroupId group) {
        return findNode(group);
    }

    /**
     * {@return a group}
     * @throws UnknownIdException if there is no such group
     */
    public ScoreNode get(GroupId group) {
        tree.framework.get(group);
        return findNode(group).orElseThrow();
    }

    /** {@return a criterion, if there is such} */
    public Optional<ScoreNode> find(CriterionId criterion) {
        return findNode(criterion);
    }

    /**
     * {@return a criterion}
     * @throws UnknownIdException if there is no such criterion
     */
    public ScoreNode get(CriterionId criterion) {
        tree.framework.get(criterion);
        return findNode(criterion).orElseThrow();
    }

    private Optional<ScoreNode> findNode(Id id) {
        for (TreeNode node : tree.nodes) {
            if (id.equals(node.id())) {
                return Optional.of(new ScoreNode(this, node));
            }
        }
        return Optional.empty();
    }

    /** {@return why the whole and each of its outermost groups is what it is, a line each} */
    public String explain(Language language) {
        return total().explain(language);
    }

    /** {@return what only somebody who looks closer needs: bounds, ranges, shares; made once} */
    Derived derived() {
        Derived made = derived;
        if (made == null) {
            made = new Derived(this);
            derived = made;
        }
        return made;
    }

    /** {@return value, range and coverage of the whole, as {@code 2.13 of 3 (47 of 49 criteria rated)}} */
    @Override
    public String toString() {
        return total().toString();
    }

    /** The values at the ends, and each node's share in the whole. */
    static final class Derived {
        final Evaluation ifLowest;
        final Evaluation ifHighest;
        final Evaluation minimum;
        final Evaluation maximum;
        final @Nullable ExactNumber[] coefficients;

        Derived(Score score) {
            PreparedTree tree = score.tree;
            ifLowest = new Evaluation(tree, score.sheet.values(tree.lowest()), null);
            ifHighest = new Evaluation(tree, score.sheet.values(tree.highest()), null);
            minimum = new Evaluation(tree, score.sheet.all(tree.lowest()), null);
            maximum = new Evaluation(tree, score.sheet.all(tree.highest()), null);
            coefficients = score.values.coefficients();
        }
    }
}
