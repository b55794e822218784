// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Words nodes of scores in lines. */
final class Wording {
    private static final int DECIMALS = 2;

    private Wording() {}

    static String text(ScoreNode node, Language language) {
        StringBuilder text = new StringBuilder(heading(node, language)).append('\n');
        for (Reason reason : node.reasons()) {
            text.append("  ").append(reason.text(language)).append('\n');
        }
        Iterator<BigDecimal> shown = shownContributions(node).iterator();
        for (ScoreNode child : node.children()) {
            text.append("  - ").append(heading(child, language)).append('\n');
            for (Reason reason : child.reasons()) {
                boolean isPart = reason.code() == ReasonCode.PART_IN_WHOLE;
                Reason worded = isPart ? part(child, shown.next()) : reason;
                text.append("      ").append(worded.text(language)).append('\n');
            }
        }
        return text.toString();
    }

    /** {@return the contributions of what is right below, so rounded that they add up as they are shown} */
    private static List<BigDecimal> shownContributions(ScoreNode node) {
        List<ExactNumber> exact = new ArrayList<>();
        for (ScoreNode child : node.children()) {
            if (child.effectiveWeight().isPresent()) {
                child.contribution().ifPresent(exact::add);
            }
        }
        return LargestRemainder.round(exact, DECIMALS);
    }

    private static Reason part(ScoreNode node, BigDecimal contribution) {
        ExactNumber effective = node.effectiveWeight().orElseThrow();
        return new Reason(ReasonCode.PART_IN_WHOLE, node.weight(), effective, ExactNumber.of(contribution));
    }

    private static String heading(ScoreNode node, Language language) {
        String name = node.isCriterion() ? node.id().orElseThrow() + ". " : "";
        Optional<ExactNumber> maximum = node.isCriterion() ? Optional.empty() : node.maximum();
        return name
                + node.title().in(language)
                + node.value()
                        .map(value -> " = " + value.text(language, DECIMALS))
                        .orElse("")
                + maximum.map(most -> " / " + most.text(language, DECIMALS)).orElse("");
    }

    /** {@return id, value and coverage in English} */
    static String line(ScoreNode node) {
        String name = node.id().map(id -> id + ": ").orElse("");
        String maximum = node.maximum()
                .map(most -> " of " + most.text(Language.ENGLISH, DECIMALS))
                .orElse("");
        String value = node.value()
                .map(it -> it.text(Language.ENGLISH, DECIMALS) + maximum)
                .orElse(node.state().text());
        Coverage coverage = node.coverage();
        String criteria = " (" + coverage.rated() + " of " + coverage.asked() + " criteria rated)";
        return name + value + (node.isCriterion() ? "" : criteria);
    }
}
