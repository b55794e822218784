// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.UnknownIdException;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.RecordedOptions;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.internal.engine.AnswerRow;
import io.github.laatupaja.scoring.internal.engine.ScoringTree;
import io.github.laatupaja.scoring.internal.engine.TreeNode;
import io.github.laatupaja.scoring.internal.engine.TreeProgram;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TreeMethod} prepared for a framework and a scale. Immutable and thread-safe.
 *
 * <p>Beside assessments it scores rows of a table: one {@code byte} for each criterion in published order, which is the index
 * of a level on the scale, from 0, or {@link #NOT_APPLICABLE}, {@link #DONT_KNOW} or {@link #UNANSWERED}. Both ways give the
 * same scores.
 *
 * <pre>{@code
 * PreparedTree method = ScoringMethods.weightedMean().prepare(criteria, criteria.get(ScaleId.LEVELS_0_3));
 * ScoreRow row = method.newRow();
 * for (byte[] levels : table) {
 *     method.score(levels, row);                       // into the same row each time: nothing is allocated
 *     sum += row.isScored(0) ? row.value(0) : 0;
 * }
 * }</pre>
 */
public final class PreparedTree implements PreparedMethod {
    /** The answer of a row for a criterion that is not asked of the workshop. */
    public static final byte NOT_APPLICABLE = AnswerRow.NOT_APPLICABLE;

    /** The answer of a row for a criterion about which the assessor does not know. */
    public static final byte DONT_KNOW = AnswerRow.DONT_KNOW;

    /** The answer of a row for a criterion without an answer. */
    public static final byte UNANSWERED = AnswerRow.UNANSWERED;

    private static final long serialVersionUID = 1L;

    private final CriteriaFramework framework;
    private final RatingScale scale;
    private final MethodId method;
    private final RecordedOptions options;
    private final LeafValuation valuation;
    private final TreeProgram program;

    private PreparedTree(CriteriaFramework framework, RatingScale scale, TreeMethod method) {
        TreeOptions treeOptions = method.treeOptions();
        ScoringTree tree = ScoringTree.of(framework, treeOptions);
        List<PreparationFault> faults = PreparationCheck.faults(tree, scale, treeOptions);
        if (!faults.isEmpty()) {
            throw new PreparationException(method.id(), faults);
        }
        this.framework = framework;
        this.scale = scale;
        this.method = method.id();
        this.options = OptionsText.of(treeOptions);
        this.valuation = new LeafValuation(tree, scale, treeOptions);
        this.program = new TreeProgram(tree, scale, valuation.levelValues(), treeOptions.isMonotone());
    }

    static PreparedTree of(CriteriaFramework framework, RatingScale scale, TreeMethod method) {
        return new PreparedTree(framework, scale, method);
    }

    @Override
    public Score score(Assessment assessment) {
        check(assessment);
        @Nullable Answer[] answers = answers(assessment);
        return score(levels(answers, assessment), valuation.numbers(answers), assessment)
                .of(assessment)
                .build();
    }

    private Score.Builder score(
            byte[] levels, @Nullable ExactNumber @Nullable [] numbers, @Nullable Assessment assessment) {
        return Score.builder()
                .method(method)
                .recordedOptions(options)
                .edition(framework.edition())
                .scale(scale.id())
                .total(program.score(levels, numbers, assessment));
    }

    /** {@return the answer to each criterion in published order; null where there is none} */
    private @Nullable Answer[] answers(Assessment assessment) {
        List<TreeNode> leaves = program.tree().leaves();
        @Nullable Answer[] answers = new Answer[leaves.size()];
        int next = 0;
        for (Answer answer : assessment.answers()) {
            CriterionId id = answer.criterion();
            boolean isInOrder =
                    next < answers.length && leaves.get(next).criterion().id().equals(id);
            int leaf = isInOrder ? next : node(id, "criterion").firstLeaf();
            answers[leaf] = answer;
            next = leaf + 1;
        }
        return answers;
    }

    private byte[] levels(@Nullable Answer[] answers, Assessment assessment) {
        byte[] levels = new byte[answers.length];
        for (int leaf = 0; leaf < levels.length; leaf++) {
            Answer answer = answers[leaf];
            levels[leaf] = answer == null
                    ? withoutAnswer(leaf, assessment)
                    : switch (answer.state()) {
                        case RATED -> valuation.level(answer.rating().orElseThrow());
                        case NOT_APPLICABLE -> NOT_APPLICABLE;
                        case DONT_KNOW -> DONT_KNOW;
                        case UNANSWERED -> withoutAnswer(leaf, assessment);
                    };
        }
        return levels;
    }

    private byte withoutAnswer(int leaf, Assessment assessment) {
        Criterion criterion = program.tree().leaves().get(leaf).criterion();
        return criterion.missingFeature(assessment.profile()).isPresent() ? NOT_APPLICABLE : UNANSWERED;
    }

    /**
     * {@return the score of a row, which has no assessor and no date}
     * @param levels an answer for each criterion in published order; copied
     * @throws IllegalArgumentException if the row is too short or too long, an answer is neither the index of a level nor
     *     one of the constants, or the scale is an interval
     */
    public Score score(byte[] levels) {
        checkRow(levels);
        return score(levels.clone(), null, null).build();
    }

    /** {@return a row for {@link #score(byte[], ScoreRow)}} */
    public ScoreRow newRow() {
        return new ScoreRow(program.engine());
    }

    /**
     * Scores a row of a table into a row that the caller keeps.
     *
     * @param levels an answer for each criterion in published order
     * @param row where the scores of the whole framework and of every group go; made by {@link #newRow} of this method
     * @throws IllegalArgumentException as {@link #score(byte[])}, and if the row was made by another prepared method; the
     *     row then holds what it held before
     */
    public void score(byte[] levels, ScoreRow row) {
        checkRow(levels);
        row.fill(levels, program.engine());
    }

    /**
     * {@return the answers of an assessment as a row}
     * @param assessment answers to the framework, on the scale for which the method was prepared
     * @throws InvalidDataException if the assessment has errors, such as another edition; with all findings
     * @throws IllegalArgumentException if the assessment is on another scale, even one with the same id, or the scale is an
     *     interval
     */
    public byte[] levels(Assessment assessment) {
        check(assessment);
        checkHasLevels();
        return levels(answers(assessment), assessment);
    }

    /**
     * {@return the index of a group in a row of scores; the whole framework has index 0}
     * @throws UnknownIdException if the framework has no such group
     */
    public int indexOf(GroupId group) {
        framework.get(group);
        return ScoringTree.indexOf(node(group, "group"));
    }

    /**
     * {@return what the levels of the scale count as for a criterion, in the order of the scale; for an interval, its lowest
     * and its highest rating}
     * @throws UnknownIdException if the framework has no such criterion
     */
    public List<ExactNumber> levelValues(CriterionId criterion) {
        framework.get(criterion);
        return program.levelValues(node(criterion, "criterion")).all();
    }

    private TreeNode node(Id id, String kind) {
        TreeNode node = program.tree().find(id);
        if (node == null) {
            throw new IllegalArgumentException(kind + " " + id + " is unknown");
        }
        return node;
    }

    TreeProgram program() {
        return program;
    }

    private void check(Assessment assessment) {
        if (assessment.edition().equals(framework.edition())) {
            checkScale(assessment.scale());
        }
        if (!assessment.isSound(framework)) {
            throw new InvalidDataException("assessment", assessment.check(framework));
        }
    }

    private void checkScale(ScaleId assessed) {
        if (!assessed.equals(scale.id())) {
            throw new IllegalArgumentException("assessment is on scale '" + assessed
                    + "' but the method was prepared for scale '" + scale.id() + "'");
        }
        RatingScale theirs = framework.find(assessed).orElse(scale);
        String difference = theirs.equals(scale) ? "" : ScaleCheck.difference(theirs, scale);
        if (!difference.isEmpty()) {
            throw new IllegalArgumentException("assessment is on scale '" + assessed + "' of edition '"
                    + framework.edition() + "' but the method was prepared for another scale of that id: "
                    + difference);
        }
    }

    private void checkRow(byte[] levels) {
        checkHasLevels();
        List<TreeNode> leaves = program.tree().leaves();
        if (levels.length != leaves.size()) {
            throw new IllegalArgumentException(
                    "row has " + levels.length + " answers, expected " + leaves.size() + ", one for each criterion");
        }
        int count = scale.levels().size();
        for (int leaf = 0; leaf < levels.length; leaf++) {
            if (levels[leaf] < UNANSWERED || levels[leaf] >= count) {
                throw new IllegalArgumentException("answer " + levels[leaf] + " for " + leaves.get(leaf)
                        + " is neither the index of a level on scale " + scale + " nor one of the constants");
            }
        }
    }

    private void checkHasLevels() {
        if (scale.interval().isPresent()) {
            throw new IllegalArgumentException("scale " + scale + " is an interval, expected levels");
        }
    }

    /** {@return method, edition and scale, such as {@code urn:laatupaja:method:tree:1 for tyopaja-2022 on levels-0-3}} */
    @Override
    public String toString() {
        return method + " for " + framework.edition() + " on " + scale.id();
    }
}
