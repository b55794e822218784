// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.ScaleId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A score that a tree method computed: the answers in order and what they come to; the nodes are made when asked for. */
final class TreeScore extends Score {
    private static final long serialVersionUID = 1L;

    private final PreparedTree tree;
    private final byte[] levels;
    private final @Nullable ExactNumber @Nullable [] numbers;
    private final @Nullable Assessment assessment;
    private final long numerator; // of the score by the fast tree, where there is one
    private final long denominator;
    private final @Nullable ExactNumber value;

    private TreeScore(
            PreparedTree tree,
            byte[] levels,
            @Nullable ExactNumber @Nullable [] numbers,
            @Nullable Assessment assessment,
            long numerator,
            long denominator,
            @Nullable ExactNumber value) {
        this.tree = tree;
        this.levels = levels;
        this.numbers = numbers;
        this.assessment = assessment;
        this.numerator = numerator;
        this.denominator = denominator;
        this.value = value;
    }

    static TreeScore of(
            PreparedTree tree,
            byte[] levels,
            @Nullable ExactNumber @Nullable [] numbers,
            @Nullable Assessment assessment) {
        if (tree.fast != null) {
            long[] fractions = new long[2 * tree.groups.size()];
            tree.evaluate(tree.fast, levels, fractions);
            return new TreeScore(tree, levels, numbers, assessment, fractions[0], fractions[1], null);
        }
        ExactNumber value = new Evaluation(new Sheet(tree, levels, numbers), tree, true).get(tree.nodes.get(0));
        return new TreeScore(tree, levels, numbers, assessment, 0, 0, value);
    }

    /** {@return the score of a row of levels; of one in which something is not rated by way of the others} */
    static TreeScore ofRow(PreparedTree tree, byte[] levels) {
        FastWhole whole = tree.whole();
        if (whole == null) {
            return of(tree, levels, null, null);
        }
        long sum = whole.numerator(levels);
        if (sum != FastWhole.NOT_RATED) {
            return new TreeScore(tree, levels, null, null, sum, whole.denominator(), null);
        }
        long[] score = whole.withGaps(levels);
        return score == null
                ? of(tree, levels, null, null)
                : new TreeScore(tree, levels, null, null, score[0], score[1], null);
    }

    @Override
    public MethodId method() {
        return tree.method.id();
    }

    @Override
    public Map<String, String> options() {
        return tree.options.asText();
    }

    @Override
    public EditionId edition() {
        return tree.framework.edition();
    }

    @Override
    public ScaleId scale() {
        return tree.scale.id();
    }

    @Override
    public Optional<Assessor> assessor() {
        return assessment == null ? Optional.empty() : Optional.of(assessment.assessor());
    }

    @Override
    public Optional<LocalDate> date() {
        return assessment == null ? Optional.empty() : assessment.date();
    }

    @Override
    public String library() {
        return LibraryVersion.get();
    }

    @Override
    public Optional<ExactNumber> value() {
        return Optional.ofNullable(tree.fast == null ? value : tree.fast.exact(numerator, denominator));
    }

    @Override
    void checkKnown(GroupId group) {
        tree.framework.get(group);
    }

    @Override
    void checkKnown(CriterionId criterion) {
        tree.framework.get(criterion);
    }

    @Override
    ScoreNode makeTotal() {
        return new NodeMaker(tree, new Sheet(tree, levels, numbers), assessment).make(tree.nodes.get(0));
    }
}
