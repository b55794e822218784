// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.examples.text.ProgramText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parsed arguments of the program. Not thread-safe. */
final class CommandLine {
    private static final String LANGUAGE = "--lang";
    private static final String METHOD = "--method";
    private static final String TEMPLATE = "--template";
    private static final List<String> OPTIONS = List.of(LANGUAGE, METHOD, TEMPLATE);
    private static final List<Language> LANGUAGES = List.of(Language.FINNISH, Language.SWEDISH, Language.ENGLISH);

    private final Map<String, String> options = new HashMap<>();
    private @Nullable Path template;
    private @Nullable Path file;

    private CommandLine() {}

    /**
     * {@return the parsed arguments}
     * @param arguments options, each with its value in the next argument or after {@code =}, and at most one file
     * @throws ReportException if the arguments are invalid; for the first fault
     */
    static CommandLine parse(List<String> arguments) throws ReportException {
        CommandLine parsed = new CommandLine();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            parsed.take(rest.next(), rest);
        }
        parsed.check();
        return parsed;
    }

    /** {@return the language; Finnish by default, English if it is unknown; also if other arguments are invalid} */
    static Language language(List<String> arguments) {
        int option = arguments.indexOf(LANGUAGE);
        Optional<String> next = option < 0 || option + 1 == arguments.size()
                ? Optional.empty()
                : Optional.of(arguments.get(option + 1)).filter(value -> !value.startsWith("-"));
        Optional<String> joined = arguments.stream()
                .filter(argument -> argument.startsWith(LANGUAGE + "="))
                .map(argument -> argument.substring(LANGUAGE.length() + 1))
                .findFirst();
        return next.or(() -> joined)
                .filter(tag -> !tag.isEmpty())
                .map(tag -> find(tag).orElse(Language.ENGLISH))
                .orElse(Language.FINNISH);
    }

    private static Optional<Language> find(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return LANGUAGES.stream()
                .filter(language -> language.value().equals(lower))
                .findFirst();
    }

    /** {@return the file for a blank assessment; null to make a report instead} */
    @Nullable
    Path template() {
        return template;
    }

    /** {@return the file with the assessment; null for the bundled one} */
    @Nullable
    Path file() {
        return file;
    }

    /** {@return the name of the scoring method} */
    String method() {
        return options.getOrDefault(METHOD, NamedMethods.DEFAULT);
    }

    private void take(String argument, Iterator<String> rest) throws ReportException {
        int equals = argument.startsWith("-") ? argument.indexOf('=') : -1;
        String option = equals < 0 ? argument : argument.substring(0, equals);
        if (!OPTIONS.contains(option)) {
            takeFile(argument);
            return;
        }
        String value = equals < 0 && rest.hasNext() ? rest.next() : argument.substring(equals + 1);
        if (value.isEmpty() || value.startsWith("-")) {
            throw ReportException.ofUsage(ProgramText.OPTION_WITHOUT_VALUE, option);
        }
        if (options.put(option, value) != null) {
            throw ReportException.ofUsage(ProgramText.OPTION_GIVEN_TWICE, option);
        }
    }

    private void takeFile(String argument) throws ReportException {
        if (argument.startsWith("-")) {
            throw ReportException.ofUsage(ProgramText.UNKNOWN_OPTION, argument);
        }
        if (file != null) {
            throw ReportException.ofUsage(ProgramText.TWO_FILES, file, argument);
        }
        file = path(argument);
    }

    private void check() throws ReportException {
        String tag = options.getOrDefault(LANGUAGE, Language.FINNISH.value());
        if (find(tag).isEmpty()) {
            throw ReportException.ofUsage(ProgramText.UNKNOWN_LANGUAGE, tag);
        }
        String where = options.get(TEMPLATE);
        template = where == null ? null : path(where);
        if (template != null && file != null) {
            throw ReportException.ofUsage(ProgramText.TEMPLATE_AND_FILE, file);
        }
        if (template != null && options.containsKey(METHOD)) {
            throw ReportException.ofUsage(ProgramText.TEMPLATE_AND_METHOD);
        }
    }

    private static Path path(String argument) throws ReportException {
        try {
            if (!argument.isBlank()) {
                return Path.of(argument);
            }
        } catch (InvalidPathException e) {
            // throws below, with a message that names the argument
        }
        throw ReportException.ofUsage(ProgramText.INVALID_PATH, argument);
    }
}
