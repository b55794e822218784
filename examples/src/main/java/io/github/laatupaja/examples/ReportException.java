// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static java.util.stream.Collectors.joining;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.report.FirstFindings;
import io.github.laatupaja.examples.report.ReadableFindings;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scoring.PreparationFault;
import io.github.laatupaja.scoring.chart.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says why there is no report: the user asked for something that makes no sense, or that cannot be done. */
final class ReportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isUsage;
    private final ProgramText phrase;
    private final String[] arguments;

    @SuppressWarnings("serial") // List.of and List.copyOf are serializable
    private final List<Finding> findings;

    @SuppressWarnings("serial") // List.of and List.copyOf are serializable
    private final List<PreparationFault> faults;

    private ReportException(
            boolean isUsage,
            List<Finding> findings,
            List<PreparationFault> faults,
            ProgramText phrase,
            Object... arguments) {
        super(phrase + " " + Arrays.toString(arguments));
        this.isUsage = isUsage;
        this.findings = List.copyOf(findings);
        this.faults = List.copyOf(faults);
        this.phrase = phrase;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    }

    static ReportException ofUsage(ProgramText phrase, Object... arguments) {
        return new ReportException(true, List.of(), List.of(), phrase, arguments);
    }

    static ReportException of(ProgramText phrase, Object... arguments) {
        return new ReportException(false, List.of(), List.of(), phrase, arguments);
    }

    /** {@return that an assessment has errors, and all that was found in it} */
    static ReportException of(List<Finding> findings, ProgramText phrase, Object... arguments) {
        return new ReportException(false, findings, List.of(), phrase, arguments);
    }

    /** {@return that a method cannot be made ready, and why, which is what the phrase says last} */
    static ReportException unfit(List<PreparationFault> faults, ProgramText phrase, Object... arguments) {
        return new ReportException(false, List.of(), faults, phrase, arguments);
    }

    boolean isUsage() {
        return isUsage;
    }

    /** {@return what is wrong, and the first findings, in lines} */
    String text(Localizer localizer) {
        StringBuilder text = new StringBuilder(localizer.text(phrase, arguments(localizer.language()))).append('\n');
        FirstFindings first =
                FirstFindings.of(new ReadableFindings(CriteriaFrameworks.latest(), localizer).of(findings));
        first.shown()
                .forEach(finding ->
                        text.append("  ").append(localizer.finding(finding)).append('\n'));
        first.rest(localizer).ifPresent(rest -> text.append("  ").append(rest).append('\n'));
        return Printable.of(text.toString());
    }

    private Object[] arguments(Language language) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!faults.isEmpty()) {
            all.add(faults.stream().map(fault -> fault.text(language)).collect(joining("; ")));
        }
        return all.toArray();
    }
}
