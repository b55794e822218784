// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.MessagePattern;
import java.util.Optional;

/** Words a node of a score in lines. */
final class NodeText {
    private static final int DECIMALS = Reason.DECIMALS;
    private static final MessagePattern ROUNDED = new MessagePattern(
            "what counts in the whole is rounded so that it adds up",
            "kokonaistulokseen laskettavat luvut on pyöristetty niin, että niiden summa täsmää",
            "det som räknas in i helheten är avrundat så att summan stämmer");

    private NodeText() {}

    static String explain(ScoreNode node, Language language) {
        StringBuilder text = new StringBuilder(heading(node, language)).append('\n');
        for (Reason reason : node.reasons()) {
            text.append("  ").append(reason.text(language)).append('\n');
        }
        int parts = 0;
        for (ScoreNode child : node.children()) {
            text.append("  - ").append(heading(child, language)).append('\n');
            for (Reason reason : child.reasons()) {
                text.append("      ").append(reason.text(language)).append('\n');
                parts += reason.code().isPartInWhole() ? 1 : 0;
            }
        }
        if (parts > 1) {
            text.append("  ").append(ROUNDED.text(language)).append('\n');
        }
        return text.toString();
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
        String noun = coverage.asked() == 1 ? " criterion" : " criteria";
        String criteria = " (" + coverage.rated() + " of " + coverage.asked() + noun + " rated)";
        return name + value + (node.isCriterion() ? "" : criteria);
    }
}
