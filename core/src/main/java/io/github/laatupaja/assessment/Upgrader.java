// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.criteria.ChangeKind;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionChange;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionChanges;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.criteria.StatementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries an assessment over to another edition by the change map of that edition. */
final class Upgrader {
    private final CriteriaFramework framework;
    private final Map<CriterionId, CriterionId> moved = new HashMap<>();
    private final Set<CriterionId> listed = new HashSet<>();
    private final Set<CriterionId> again = new HashSet<>();

    private Upgrader(CriteriaFramework framework) {
        this.framework = framework;
    }

    static Upgrade upgrade(Assessment assessment, CriteriaFramework framework) {
        if (assessment.edition().equals(framework.edition())) {
            return new Upgrade(assessment, List.of(), List.of(), List.of());
        }
        Upgrader upgrader = new Upgrader(framework);
        upgrader.readChanges(assessment.edition());
        return upgrader.carryOver(assessment);
    }

    private void readChanges(EditionId from) {
        if (framework.base().filter(from::equals).isPresent()) {
            // an extension keeps every criterion of its base, and adds its own under its namespace
            String namespace =
                    framework.edition().value().substring(from.value().length() + 1) + ".";
            framework.criteria().stream()
                    .map(Criterion::id)
                    .filter(id -> id.value().startsWith(namespace))
                    .forEach(again::add);
            return;
        }
        EditionChanges changes = framework.changes().stream()
                .filter(candidate -> candidate.since().equals(from))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("edition '" + framework.edition()
                        + "' does not say what changed since edition '" + from + "'"));
        changes.changes().forEach(this::readChange);
    }

    private void readChange(CriterionChange change) {
        change.from().ifPresent(from -> {
            listed.add(from);
            change.to().ifPresent(to -> moved.put(from, to));
        });
        if (change.kind() != ChangeKind.RENUMBERED) {
            change.to().ifPresent(again::add);
        }
    }

    private Upgrade carryOver(Assessment assessment) {
        List<Answer> carried = new ArrayList<>();
        List<Answer> dropped = new ArrayList<>();
        List<PlannedAction> unlinked = new ArrayList<>();
        for (Answer answer : assessment.answers()) {
            CriterionId to = target(answer.criterion());
            if (to == null) {
                dropped.add(answer);
            } else {
                carried.add(moved(answer, to, dropped));
            }
        }
        Assessment upgraded = Assessment.builder()
                .from(assessment)
                .edition(framework.edition())
                .answers(carried)
                .planOrNull(plan(assessment, unlinked))
                .build();
        return new Upgrade(upgraded, answerAgain(), dropped, unlinked);
    }

    private @Nullable CriterionId target(CriterionId old) {
        CriterionId to = moved.get(old);
        if (to != null) {
            return to;
        }
        // an id that the map gives to another criterion is no longer the one that was answered
        boolean isSame = !listed.contains(old) && !moved.containsValue(old);
        return isSame && framework.find(old).isPresent() ? old : null;
    }

    private Answer moved(Answer answer, CriterionId to, List<Answer> dropped) {
        if (answer.statementRatings().isEmpty() && to.equals(answer.criterion())) {
            return answer;
        }
        List<StatementRating> carried = new ArrayList<>();
        List<StatementRating> left = new ArrayList<>();
        for (StatementRating given : answer.statementRatings()) {
            StatementId statement = moved(given.statement(), answer.criterion(), to);
            if (statement == null) {
                left.add(given);
            } else {
                carried.add(StatementRating.of(statement, given.rating()));
            }
        }
        if (!left.isEmpty()) {
            dropped.add(Answer.builder()
                    .criterion(answer.criterion())
                    .addAllStatementRatings(left)
                    .build());
        }
        return Answer.builder()
                .from(answer)
                .criterion(to)
                .statementRatings(carried)
                .build();
    }

    private @Nullable StatementId moved(StatementId old, CriterionId from, CriterionId to) {
        String start = from + ".";
        String moved = to + ".";
        if (to.equals(from)) {
            moved = old.value();
        } else if (old.value().startsWith(start)) {
            moved += old.value().substring(start.length());
        }
        for (Statement statement : framework.get(to).statements()) {
            if (statement.id().value().equals(moved)) {
                return statement.id();
            }
        }
        return null;
    }

    private @Nullable DevelopmentPlan plan(Assessment assessment, List<PlannedAction> unlinked) {
        DevelopmentPlan plan = assessment.planOrNull();
        return plan == null
                ? null
                : DevelopmentPlan.of(plan.actions().stream()
                        .map(action -> moved(action, unlinked))
                        .toList());
    }

    private PlannedAction moved(PlannedAction action, List<PlannedAction> unlinked) {
        List<CriterionId> criteria = action.criteria().stream()
                .map(this::target)
                .filter(Objects::nonNull)
                .toList();
        if (criteria.size() < action.criteria().size()) {
            unlinked.add(action);
        }
        return PlannedAction.builder().from(action).criteria(criteria).build();
    }

    private List<CriterionId> answerAgain() {
        return framework.criteria().stream()
                .map(Criterion::id)
                .filter(again::contains)
                .toList();
    }
}
