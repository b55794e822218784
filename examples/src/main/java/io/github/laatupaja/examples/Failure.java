// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.report.FirstFindings;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ReadableFindings;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scoring.report.Printable;
import java.util.Arrays;
import java.util.List;

/** Says why there is no report: the user asked for something that makes no sense, or that cannot be done. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isUsage;
    private final Phrase phrase;
    private final String[] arguments;

    @SuppressWarnings("serial") // List.of and List.copyOf are serializable
    private final List<Finding> findings;

    private Failure(boolean isUsage, List<Finding> findings, Phrase phrase, Object... arguments) {
        super(phrase + " " + Arrays.toString(arguments));
        this.isUsage = isUsage;
        this.findings = List.copyOf(findings);
        this.phrase = phrase;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    }

    static Failure ofUsage(Phrase phrase, Object... arguments) {
        return new Failure(true, List.of(), phrase, arguments);
    }

    static Failure of(Phrase phrase, Object... arguments) {
        return new Failure(false, List.of(), phrase, arguments);
    }

    /** {@return that an assessment has errors, and all that was found in it} */
    static Failure of(List<Finding> findings, Phrase phrase, Object... arguments) {
        return new Failure(false, findings, phrase, arguments);
    }

    boolean isUsage() {
        return isUsage;
    }

    /** {@return what is wrong, and the first findings, in lines} */
    String text(Words words) {
        StringBuilder text = new StringBuilder(words.say(phrase, (Object[]) arguments)).append('\n');
        FirstFindings first = FirstFindings.of(new ReadableFindings(CriteriaFrameworks.latest(), words).of(findings));
        first.shown()
                .forEach(finding ->
                        text.append("  ").append(words.finding(finding)).append('\n'));
        first.rest(words).ifPresent(rest -> text.append("  ").append(rest).append('\n'));
        return Printable.of(text.toString());
    }
}
