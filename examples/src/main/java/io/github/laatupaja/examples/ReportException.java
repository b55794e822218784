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
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** There is no report, because the arguments are wrong or the assessment cannot be read or scored. */
final class ReportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isUsage;
    private final transient Function<Localizer, String> text;

    private ReportException(boolean isUsage, Function<Localizer, String> text) {
        super(text.apply(new Localizer(Language.ENGLISH)));
        this.isUsage = isUsage;
        this.text = text;
    }

    static ReportException ofUsage(ProgramText text, Object... arguments) {
        return new ReportException(true, localizer -> localizer.text(text, arguments));
    }

    static ReportException of(ProgramText text, Object... arguments) {
        return new ReportException(false, localizer -> localizer.text(text, arguments));
    }

    /** {@return an exception for an assessment with errors, with its first findings} */
    static ReportException ofFindings(List<Finding> findings, ProgramText text, Object argument) {
        return new ReportException(
                false, localizer -> localizer.text(text, argument) + "\n" + lines(findings, localizer));
    }

    private static String lines(List<Finding> findings, Localizer localizer) {
        FirstFindings first =
                FirstFindings.of(new ReadableFindings(CriteriaFrameworks.latest(), localizer).of(findings));
        return Stream.concat(first.shown().stream().map(localizer::text), first.rest(localizer).stream())
                .collect(joining("\n  ", "  ", ""));
    }

    /** {@return an exception for a method that cannot be prepared; the faults are the last argument of the text} */
    static ReportException ofFaults(List<PreparationFault> faults, ProgramText text, String method) {
        return new ReportException(
                false,
                localizer -> localizer.text(
                        text,
                        method,
                        faults.stream()
                                .map(fault -> fault.text(localizer.language()))
                                .collect(joining("; "))));
    }

    boolean isUsage() {
        return isUsage;
    }

    /** {@return the cause in a language, in lines} */
    String text(Localizer localizer) {
        return Printable.of(text.apply(localizer) + "\n");
    }
}
