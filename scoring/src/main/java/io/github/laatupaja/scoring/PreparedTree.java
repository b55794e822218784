// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.UnknownIdException;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TreeMethod} made ready for a framework and a scale. Immutable and thread-safe.
 *
 * <p>Beside assessments it scores rows of a table: one {@code byte} for each criterion in published order, the place of a
 * level on the scale from 0, or {@link #NOT_APPLICABLE}, {@link #DONT_KNOW} or {@link #UNANSWERED}. Both ways give the
 * same scores.
 *
 * <pre>{@code
 * PreparedTree method = ScoringMethods.weightedMean().prepare(criteria, criteria.get(ScaleId.LEVELS_0_3));
 * ScoreRow row = method.newRow();
 * for (byte[] levels : table) {
 *     method.score(levels, row);                       // into the caller's row: nothing is allocated
 *     sum += row.isScored(0) ? row.value(0) : 0;
 * }
 * }</pre>
 */
public final class PreparedTree implements PreparedMethod {
    private static final long serialVersionUID = 1L;

    /** Stands in a row for a criterion that is not asked of the workshop. */
    public static final byte NOT_APPLICABLE = -1;

    /** Stands in a row for a criterion of which the assessor does not know. */
    public static final byte DONT_KNOW = -2;

    /** Stands in a row for a criterion without an answer. */
    public static final byte UNANSWERED = -3;

    final CriteriaFramework framework;
    final RatingScale scale;
    final TreeMethod method;
    final TreeOptions options;
    final LeafValues[] leafValues;

    @SuppressWarnings("serial") // ArrayLists
    final List<TreeNode> nodes = new ArrayList<>();

    @SuppressWarnings("serial") // ArrayLists
    final List<TreeNode> leaves = new ArrayList<>();

    @SuppressWarnings("serial") // ArrayLists
    final List<TreeNode> groups = new ArrayList<>();

    final @Nullable FastTree fast;

    private transient volatile @Nullable FastWhole whole;

    private PreparedTree(CriteriaFramework framework, RatingScale scale, TreeMethod method) {
        this.framework = framework;
        this.scale = scale;
        this.method = method;
        this.options = method.treeOptions();
        TreeNode root = TreeNode.root(options.aggregation(0));
        nodes.add(root);
        groups.add(root);
        checkOptions(add(root, framework.topCriteria(), framework.groups(), 1));
        this.leafValues = LeafValues.of(leaves, scale, options);
        this.fast = FastTree.of(this);
    }

    static PreparedTree of(CriteriaFramework framework, RatingScale scale, TreeMethod method) {
        return new PreparedTree(framework, scale, method);
    }

    /** Lays out what stands under a node, in published order; says whether all of it weighs 1. */
    private boolean add(TreeNode parent, List<Criterion> criteria, List<CriterionGroup> inner, int depth) {
        boolean isEven = true;
        for (Criterion criterion : criteria) {
            TreeNode leaf = parent.add(nodes.size(), criterion, exact(options.weight(criterion)), leaves.size());
            nodes.add(leaf);
            leaves.add(leaf);
            isEven &= leaf.weight.equals(ExactNumber.ONE);
        }
        for (CriterionGroup group : inner) {
            ExactNumber weight = exact(options.weight(group));
            TreeNode node = parent.add(nodes.size(), group, weight, options.aggregation(depth), leaves.size());
            nodes.add(node);
            groups.add(node);
            isEven &= add(node, group.criteria(), group.groups(), depth + 1) && weight.equals(ExactNumber.ONE);
        }
        parent.endAt(leaves.size());
        return isEven;
    }

    private static ExactNumber exact(BigDecimal weight) {
        return weight.compareTo(BigDecimal.ONE) == 0 ? ExactNumber.ONE : ExactNumber.of(weight);
    }

    /** Refuses options that make no sense; where everything weighs 1 and any scale will do, there are none. */
    private void checkOptions(boolean isEven) {
        boolean isPlain = isEven
                && options.fitsAnyScale()
                && options.weights().isEmpty()
                && scale.levels().size() <= ScaleCheck.MOST_LEVELS;
        List<PreparationFault> faults = isPlain ? List.of() : TreeCheck.faults(this);
        if (!faults.isEmpty()) {
            throw Refusals.unfit(method.id(), faults);
        }
    }

    @Override
    public Score score(Assessment assessment) {
        check(assessment);
        @Nullable Answer[] answers = ordered(assessment);
        @Nullable ExactNumber[] numbers = scale.interval().isEmpty() ? null : Sheet.numbers(this, answers);
        return TreeScore.of(this, levels(answers, assessment), numbers, assessment);
    }

    /** {@return the answer of each leaf; null where there is none} */
    private @Nullable Answer[] ordered(Assessment assessment) {
        @Nullable Answer[] ordered = new Answer[leaves.size()];
        Map<CriterionId, Integer> places = null; // most come in published order, and need no map
        int next = 0;
        for (Answer answer : assessment.answers()) {
            if (next == ordered.length
                    || !answer.criterion().equals(leaves.get(next).id())) {
                places = places == null ? places() : places;
                next = places.getOrDefault(answer.criterion(), 0); // none is unknown: the assessment is sound
            }
            ordered[next++] = answer;
        }
        return ordered;
    }

    private Map<CriterionId, Integer> places() {
        Map<CriterionId, Integer> places = new HashMap<>();
        for (TreeNode leaf : leaves) {
            places.put((CriterionId) leaf.id(), leaf.firstLeaf);
        }
        return places;
    }

    private byte[] levels(@Nullable Answer[] answers, Assessment assessment) {
        String[] codes = new String[scale.levels().size()];
        for (int place = 0; place < codes.length; place++) {
            codes[place] = scale.levels().get(place).code();
        }
        byte[] levels = new byte[answers.length];
        for (int leaf = 0; leaf < levels.length; leaf++) {
            Answer answer = answers[leaf];
            AnswerState state = answer == null ? AnswerState.UNANSWERED : answer.state();
            levels[leaf] = answer != null && state == AnswerState.RATED
                    ? place(codes, answer.rating().orElseThrow())
                    : unrated(state, leaves.get(leaf).criterion, assessment);
        }
        return levels;
    }

    private static byte place(String[] codes, Rating rating) {
        byte place = 0;
        while (place < codes.length && !codes[place].equals(rating.text())) {
            place++;
        }
        return place < codes.length ? place : 0; // a number on an interval stands beside
    }

    private static byte unrated(AnswerState state, @Nullable Criterion criterion, Assessment assessment) {
        boolean isOutOfScope = state == AnswerState.UNANSWERED
                && criterion != null
                && criterion.missingFeature(assessment.profile()).isPresent();
        if (state == AnswerState.NOT_APPLICABLE || isOutOfScope) {
            return NOT_APPLICABLE;
        }
        return state == AnswerState.DONT_KNOW ? DONT_KNOW : UNANSWERED;
    }

    /**
     * {@return the score of a row, which says nothing of assessor or date}
     * @param levels an answer for each criterion in published order; copied
     * @throws IllegalArgumentException if the row is too short or too long, an answer is no level of the scale and none
     *     of the constants, or the scale is an interval
     */
    public Score score(byte[] levels) {
        Refusals.checkRow(this, levels);
        return TreeScore.ofRow(this, levels.clone());
    }

    /** {@return a row for {@link #score(byte[], ScoreRow)}} */
    public ScoreRow newRow() {
        return new ScoreRow(this);
    }

    /**
     * Scores a row of a table into a row that the caller keeps.
     *
     * @param levels an answer for each criterion in published order
     * @param row where the scores of the whole and of every group go; made by this method's {@link #newRow}
     * @throws IllegalArgumentException as {@link #score(byte[])}, and if the row was made by another prepared method; what
     *     the row holds then means nothing
     */
    public void score(byte[] levels, ScoreRow row) {
        Refusals.checkRow(this, levels);
        row.fill(levels, this);
    }

    /**
     * {@return the answers of an assessment as a row}
     * @param assessment answers to the framework and on the scale that the method was made ready for
     * @throws InvalidDataException if the assessment has errors, another edition among them; with all findings
     * @throws IllegalArgumentException if the assessment is on another scale, be it of the same id, or the scale is an
     *     interval
     */
    public byte[] levels(Assessment assessment) {
        check(assessment);
        Refusals.checkHasLevels(this);
        return levels(ordered(assessment), assessment);
    }

    /**
     * {@return the place of a group in a row of scores; the whole has place 0}
     * @throws UnknownIdException if the framework has no such group
     */
    public int place(GroupId group) {
        framework.get(group);
        int place = 0;
        while (!group.equals(groups.get(place).id())) {
            place++;
        }
        return place;
    }

    /**
     * {@return what the levels of the scale count as for a criterion, in the order of the scale; of an interval, its lowest
     * and its highest rating}
     * @throws UnknownIdException if the framework has no such criterion
     */
    public List<ExactNumber> worths(CriterionId criterion) {
        framework.get(criterion);
        int leaf = 0;
        while (!criterion.equals(leaves.get(leaf).id())) {
            leaf++;
        }
        return leafValues[leaf].all();
    }

    boolean isWithheld(TreeNode group, byte[] levels) {
        return options.canWithhold(group.aggregation())
                && Withholding.code(group, options, Coverage.of(levels, group.firstLeaf, group.endLeaf())) != null;
    }

    private void check(Assessment assessment) {
        if (assessment.edition().equals(framework.edition())) {
            checkScale(assessment.scale());
        }
        if (!assessment.isSound(framework)) {
            throw Refusals.unsound(assessment, framework);
        }
    }

    private void checkScale(ScaleId assessed) {
        if (!assessed.equals(scale.id())) {
            throw Refusals.onOtherScale(assessed, scale);
        }
        RatingScale theirs = framework.find(assessed).orElse(scale);
        String difference = theirs.equals(scale) ? "" : ScaleCheck.difference(theirs, scale);
        if (!difference.isEmpty()) {
            throw Refusals.onUnlikeScale(assessed, framework, difference);
        }
    }

    /** {@return the sums for rows of ratings, made when the first row comes; null where there are none} */
    @Nullable
    FastWhole whole() {
        FastWhole made = whole;
        if (made == null && fast != null) {
            made = fast.whole();
            whole = made;
        }
        return made;
    }

    /** Computes all groups in whole numbers, and checks the answers on the way. */
    void evaluate(FastTree by, byte[] levels, long[] fractions) {
        if (!by.evaluate(levels, fractions)) {
            Refusals.checkRange(this, levels);
        }
    }

    /** {@return method, edition and scale, as {@code urn:laatupaja:method:tree:1 for tyopaja-2022 on levels-0-3}} */
    @Override
    public String toString() {
        return method.id() + " for " + framework.edition() + " on " + scale.id();
    }
}
