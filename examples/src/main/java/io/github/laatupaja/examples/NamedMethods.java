// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static java.util.stream.Collectors.groupingBy;

import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.report.SupportedScales;
import io.github.laatupaja.examples.terminal.TableColumn;
import io.github.laatupaja.examples.terminal.TextTable;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scoring.MethodRegistry;
import io.github.laatupaja.scoring.ProviderFault;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The available scoring methods by name: the bundled ones and plug-ins. */
final class NamedMethods {
    /** The name of the default method. */
    static final String DEFAULT = "weighted-mean";

    private static final int WIDTH = 80;

    private final Map<String, ScoringMethod> byName = new LinkedHashMap<>();
    private final List<ProviderFault> faults;

    private NamedMethods(MethodRegistry registry) {
        Map<String, List<ScoringMethod>> alike =
                registry.methods().stream().collect(groupingBy(NamedMethods::shortName));
        for (ScoringMethod method : registry.methods()) {
            String name = shortName(method);
            boolean isUnique = alike.getOrDefault(name, List.of()).size() == 1;
            byName.put(isUnique ? name : method.id().urn(), method);
        }
        faults = registry.faults();
    }

    /** {@return the bundled methods and the plug-ins on the class path} */
    static NamedMethods discovered() {
        return of(ScoringMethods.discover(NamedMethods.class.getClassLoader()));
    }

    static NamedMethods of(MethodRegistry registry) {
        return new NamedMethods(registry);
    }

    /** {@return the last part of the id before its version, such as {@code median}} */
    static String shortName(ScoringMethod method) {
        String[] parts = method.id().urn().split(":", -1);
        return parts[parts.length - 2];
    }

    /**
     * {@return a method}
     * @param name its id, or its short name if no other method has the same
     * @throws ReportException if there is no such method; the message lists the available ones
     */
    ScoringMethod get(String name) throws ReportException {
        ScoringMethod named = byName.get(name);
        return named != null
                ? named
                : byName.values().stream()
                        .filter(method -> method.id().urn().equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown(name));
    }

    private ReportException unknown(String name) {
        String names = String.join(", ", byName.keySet());
        return faults.isEmpty()
                ? ReportException.ofUsage(ProgramText.UNKNOWN_METHOD, name, names)
                : ReportException.ofUsage(ProgramText.UNKNOWN_METHOD_OR_UNUSABLE, name, names, faults);
    }

    /** {@return a table of the methods with the scales that they support, followed by the plug-ins that could not be used} */
    String list(Localizer localizer) {
        TextTable table = new TextTable(List.of(
                TableColumn.name(localizer.text(ProgramText.METHOD)),
                TableColumn.text(localizer.heading(ProgramText.DESCRIPTION)),
                TableColumn.text(localizer.text(ProgramText.SCALE))));
        byName.forEach((name, method) -> table.add(List.of(
                name,
                localizer.text(method.description().title()),
                SupportedScales.of(method, CriteriaFrameworks.latest()).text(localizer))));
        StringBuilder text = new StringBuilder(table.text(WIDTH));
        if (!faults.isEmpty()) {
            text.append('\n')
                    .append(localizer.text(ProgramText.UNUSABLE_METHODS))
                    .append('\n');
            faults.forEach(fault -> text.append("- ").append(fault).append('\n'));
        }
        return text.toString();
    }
}
