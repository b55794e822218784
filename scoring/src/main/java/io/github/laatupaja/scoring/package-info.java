// SPDX-License-Identifier: Apache-2.0
/**
 * Turning assessments into scores that say how they came about.
 *
 * <p>A {@link io.github.laatupaja.scoring.ScoringMethod} is made ready for a framework and a scale, and then scores
 * assessments. {@link io.github.laatupaja.scoring.ScoringMethods} holds the bundled ones; most are a
 * {@link io.github.laatupaja.scoring.TreeMethod}, which says for each level of the tree of criteria by which formula
 * ({@link io.github.laatupaja.scoring.Aggregation}) and by which policies groups come to their scores, and what ratings
 * count as ({@link io.github.laatupaja.scoring.Valuations}). How much anything should weigh is a judgement, so it is yours
 * to say:
 *
 * <pre>{@code
 * Score score = ScoringMethods.weightedMean().score(criteria, assessment);
 * score.total().value();                                       // exact, such as 104/49
 * score.get(GroupId.of("toiminta-2")).bounds();                // what missing answers could change
 * score.get(GroupId.of("toiminta-2")).explain(Language.FINNISH);
 * }</pre>
 *
 * <p>A {@link io.github.laatupaja.score.Score} is a tree of {@link io.github.laatupaja.score.ScoreNode}s. Not
 * applicable, don't know and unanswered stay apart and are never a zero; {@link io.github.laatupaja.score.Coverage}
 * counts them. What is missing or not applicable is treated by a stated policy, the same in every aggregation. Numbers
 * are exact ({@link io.github.laatupaja.score.ExactNumber}) and rounded only when shown, and a
 * {@link io.github.laatupaja.score.Reason} is a code that reads in three languages. Tables of answers are scored row by
 * row without objects, by {@link io.github.laatupaja.scoring.PreparedTree}.
 *
 * <h2>A formula of your own</h2>
 *
 * An {@link io.github.laatupaja.scoring.Aggregator} makes one value of several. It sees values and weights alone; what is
 * missing or not applicable never reaches it, and policies, bounds, contributions, explanation and JSON come from the
 * library. With {@code laatupaja-scoring} as its only dependency, this is a whole plug-in:
 *
 * <pre>{@code
 * package org.example.scoring;
 *
 * import io.github.laatupaja.scoring.Aggregator;
 * import io.github.laatupaja.score.MethodId;
 * import java.io.Serializable;
 *
 * public final class Quadratic implements Aggregator, Serializable {
 *     @Override
 *     public MethodId id() {                     // a URN under a name you own; its version comes last
 *         return MethodId.of("urn:example:aggregator:quadratic:1");
 *     }
 *
 *     @Override
 *     public double aggregate(double[] values, double[] weights) {
 *         double sum = 0;
 *         double all = 0;
 *         for (int i = 0; i < values.length; i++) {
 *             sum += weights[i] * values[i] * values[i];
 *             all += weights[i];
 *         }
 *         return Math.sqrt(sum / all);
 *     }
 *
 *     @Override
 *     public String objection(double lowest, double highest) {    // why not; empty for a range that it can read
 *         return lowest < 0 ? "values below 0" : "";
 *     }
 * }
 * }</pre>
 *
 * What it owes:
 *
 * <ul>
 *   <li>an id of its own: {@code urn:}, a name you own, any further parts, and a whole number as its version, between
 *       colons; of letters, digits, {@code -}, {@code .} and {@code _}. A formula that gives other numbers than before has
 *       another version;
 *   <li>a finite result, from the lowest to the highest of the values. There is at least one value, none is NaN or infinite,
 *       every weight is above 0, and weights need not add up to 1;
 *   <li>arrays left as they came, and nothing remembered: the same arguments give the same result, on any thread;
 *   <li>to be found, a public class with a public constructor without parameters.
 * </ul>
 *
 * Where it owes less, or can say more, it overrides a default:
 * {@link io.github.laatupaja.scoring.Aggregator#staysWithinValues}, as a sum does;
 * {@link io.github.laatupaja.scoring.Aggregator#isMonotone}, where a higher rating can lower the score;
 * {@link io.github.laatupaja.scoring.Aggregator#objection}, where it cannot read some values, as this one cannot keep a
 * mean of values below 0 among them (scales may have such values, and the kit tries them); and
 * {@link io.github.laatupaja.scoring.Aggregator#description}, by which reports and explanations call it: without, by the
 * part of its id before the version. A promise that is broken is a {@link io.github.laatupaja.scoring.PluginException} that
 * names the class, the id and the place.
 *
 * <p>Pass an instance, on every level or on one:
 *
 * <pre>{@code
 * ScoringMethods.of(new Quadratic()).score(criteria, assessment);
 * TreeMethod.builder()
 *         .aggregations(Aggregation.nested(new Quadratic()), Aggregation.FLAT_MEAN)   // the whole; groups
 *         .missing(MissingPolicy.minimumCoverage(new BigDecimal("0.8")))
 *         .build();
 * }</pre>
 *
 * Or have it found. On the class path, the file
 * {@code META-INF/services/io.github.laatupaja.scoring.Aggregator} in your jar names the class on a line,
 * {@code org.example.scoring.Quadratic}. On the module path, {@code module-info.java} does:
 *
 * <pre>{@code
 * module org.example.scoring {
 *     requires io.github.laatupaja.scoring;
 *     provides io.github.laatupaja.scoring.Aggregator with org.example.scoring.Quadratic;
 * }
 * }</pre>
 *
 * A jar may carry both. Of two plug-ins with one id neither is used, and ids that start with {@code urn:laatupaja:} stay
 * ours. Then whoever uses it finds it by its id, beside the bundled ones:
 *
 * <pre>{@code
 * MethodRegistry registry = ScoringMethods.discover(Thread.currentThread().getContextClassLoader());
 * registry.faults().forEach(System.err::println);              // what could not be used, by name
 * ScoringMethod method = registry.get(MethodId.of("urn:example:aggregator:quadratic:1"));
 * Score score = method.score(criteria, assessment);            // its criteria flat, and the usual policies
 * }</pre>
 *
 * That it keeps its word, {@code laatupaja-scoring-kit} proves, a dependency of tests; this is the whole test class:
 *
 * <pre>{@code
 * class QuadraticTest extends io.github.laatupaja.scoring.kit.AggregatorLaws {
 *     @Override
 *     protected Aggregator aggregator() {
 *         return new Quadratic();
 *     }
 * }
 * }</pre>
 *
 * <h2>A whole method of your own</h2>
 *
 * Where a formula is not enough, implement {@link io.github.laatupaja.scoring.ScoringMethod}: {@code id} and
 * {@code prepare}, which gives a {@link io.github.laatupaja.scoring.PreparedMethod}. Either adapt a tree method there
 * ({@link io.github.laatupaja.scoring.TreeMethod#toBuilder}), or build the score node by node:
 *
 * <pre>{@code
 * public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
 *     return assessment -> {
 *         ScoreNodeBuilder whole = ScoreNode.builder(framework);
 *         int asked = 0;
 *         int rated = 0;
 *         for (Criterion criterion : framework.criteria()) {
 *             AnswerState answer =
 *                     assessment.find(criterion.id()).map(Answer::state).orElse(AnswerState.UNANSWERED);
 *             ScoreNodeBuilder node = ScoreNode.builder(criterion).answer(answer);
 *             if (answer == AnswerState.RATED) {
 *                 node.value(ExactNumber.ONE);
 *                 rated++;
 *             }
 *             asked += answer == AnswerState.NOT_APPLICABLE ? 0 : 1;
 *             whole.addChild(node.build());
 *         }
 *         ExactNumber share = asked == 0 ? null : ExactNumber.of(rated, asked);
 *         whole.value(share).addReason(Reason.of(LocalizedText.of(Language.ENGLISH, "share of criteria rated")));
 *         return Score.builder().method(id()).of(assessment).total(whole.build()).build();
 *     };
 * }
 * }</pre>
 *
 * It has a node for every criterion, in the state of its answer, and divides by what is asked: more the laws do not ask.
 * What contradicts itself is not built ({@link io.github.laatupaja.score.InconsistentScoreException}). Give the reasons
 * in three languages, and pass over what is out of the workshop's scope
 * ({@link io.github.laatupaja.criteria.Criterion#missingFeature}).
 *
 * <p>It is found like an aggregator, under the name of {@code ScoringMethod}, and proved by {@code ScoringMethodLaws} of the
 * same kit.
 *
 * <p>Nothing here ranks workshops, fills in what is missing unless told to, or knows the rule of the quality mark.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.scoring;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
