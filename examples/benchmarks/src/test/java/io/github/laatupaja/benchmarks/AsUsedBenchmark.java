// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Reason;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.Scores;
import io.github.laatupaja.scoring.ScoreRow;
import io.github.laatupaja.scoring.advice.Change;
import io.github.laatupaja.scoring.advice.Comparison;
import io.github.laatupaja.scoring.advice.Improvement;
import io.github.laatupaja.scoring.advice.Route;
import io.github.laatupaja.scoring.advice.WhatNext;
import io.github.laatupaja.scoring.chart.Chart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** What applications do with an assessment, from an assessment to what they show or store. */
public class AsUsedBenchmark extends AsUsed {
    private static final CriterionId CRITERION = CriterionId.of(27);
    private static final GroupId SECTION = GroupId.of("toiminta-2-oppimisymparistot");
    private static final BigDecimal A_LITTLE = new BigDecimal("0.1");

    private final ScoreRow row = work.prepared.newRow();

    private Score score() {
        return work.prepared.score(work.assessments.get(next()));
    }

    /** Score, then value, bounds and coverage of the whole and of every group. */
    @Benchmark
    public void groups(Blackhole to) {
        read(score(), work.groups, to);
    }

    static void read(Score score, List<GroupId> groups, Blackhole to) {
        read(score.total(), to);
        for (GroupId group : groups) {
            read(score.get(group), to);
        }
    }

    private static void read(ScoreNode node, Blackhole to) {
        to.consume(node.value());
        to.consume(node.bounds());
        to.consume(node.coverage());
    }

    /** The same from a row of levels, into a row that the caller keeps. */
    @Benchmark
    public void groupsIntoRow(Blackhole to) {
        work.prepared.score(work.rows[next()], row);
        for (int index = 0; index < row.size(); index++) {
            to.consume(row.value(index));
            to.consume(row.lowest(index));
            to.consume(row.highest(index));
            to.consume(row.coverage(index).rated());
        }
    }

    /** The value of the whole alone. */
    @Benchmark
    public Optional<ExactNumber> whole() {
        return score().value();
    }

    /** The short text of a score. */
    @Benchmark
    public String text() {
        return score().toString();
    }

    /** What one criterion contributes. */
    @Benchmark
    public Optional<ExactNumber> contribution() {
        return score().get(CRITERION).contribution();
    }

    /** The reasons of one section in Finnish. */
    @Benchmark
    public List<String> reasons() {
        List<String> texts = new ArrayList<>();
        for (Reason reason : score().get(SECTION).reasons()) {
            texts.add(reason.text(Language.FINNISH));
        }
        return texts;
    }

    /** The explanation of the whole in Finnish. */
    @Benchmark
    public String explanation() {
        return score().explain(Language.FINNISH);
    }

    /** A radar of the sections as SVG. */
    @Benchmark
    public String radar() {
        return Chart.radar(score(), Language.FINNISH).toString();
    }

    /** The gains of all criteria. */
    @Benchmark
    public List<Improvement> improvements() {
        return whatNext(work.assessments.get(next())).improvements();
    }

    /** The cheapest route to a tenth of a level more. */
    @Benchmark
    public Optional<Route> route() {
        int index = next();
        double value = work.scores.get(index).value().orElseThrow().doubleValue();
        return whatNext(work.assessments.get(index))
                .cheapestTo(BigDecimal.valueOf(value).add(A_LITTLE));
    }

    private WhatNext whatNext(Assessment assessment) {
        return WhatNext.of(work.method, work.framework, assessment);
    }

    /** Two scores compared, every group and criterion. */
    @Benchmark
    public void comparison(Blackhole to) {
        for (Change change : Comparison.of(score(), score()).changes()) {
            to.consume(change.difference());
        }
    }

    /** A score as JSON. */
    @Benchmark
    public String scoreToJson() {
        return Scores.toJson(score());
    }

    /** A score from JSON. */
    @Benchmark
    public Score scoreFromJson() {
        return Scores.parse(work.scoreTexts.get(next()), work.framework);
    }

    /** A score from JSON, then the value of one section. */
    @Benchmark
    public Optional<ExactNumber> sectionFromJson() {
        return scoreFromJson().get(SECTION).value();
    }

    /** An assessment from JSON. */
    @Benchmark
    public Assessment assessmentFromJson() {
        return Assessments.parse(work.assessmentTexts.get(next()));
    }

    /** An assessment from JSON, checked against the framework, with all findings. */
    @Benchmark
    public Object assessmentExamined() {
        return Assessments.examine(work.assessmentTexts.get(next()), work.framework);
    }

    /** An assessment as JSON. */
    @Benchmark
    public String assessmentToJson() {
        return Assessments.toJson(work.assessments.get(next()));
    }
}
