// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All errors, followed by the first warnings. Immutable and thread-safe.
 *
 * @param shown the findings to show: errors first, otherwise in the order in which they were found
 * @param others the warnings that are left out: none, or at least two
 */
public record FirstFindings(List<Finding> shown, List<Finding> others) {
    /** The largest number of findings that are shown, unless there are more errors or just one finding more. */
    public static final int MOST = 20;

    /** {@return the first of several findings} */
    public static FirstFindings of(List<Finding> findings) {
        List<Finding> all = findings.stream()
                .sorted(Comparator.comparing(Finding::severity)) // a stable sort
                .toList();
        int errors = (int) all.stream().filter(Finding::isError).count();
        int most = Math.max(MOST, errors);
        int end = all.size() <= most + 1 ? all.size() : most;
        return new FirstFindings(all.subList(0, end), all.subList(end, all.size()));
    }

    /** {@return a text that says how many findings are left out; empty if none is} */
    public Optional<String> rest(Localizer localizer) {
        return others.isEmpty() ? Optional.empty() : Optional.of(localizer.text(ProgramText.AND_MORE, others.size()));
    }
}
