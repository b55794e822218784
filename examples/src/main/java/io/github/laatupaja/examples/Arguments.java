// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.examples.report.Phrase;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the program was asked to do. Not thread-safe. */
final class Arguments {
    private static final List<Language> LANGUAGES = List.of(Language.FINNISH, Language.SWEDISH, Language.ENGLISH);
    private static final String LANGUAGE_OPTION = "--lang";

    private final Iterator<String> rest;
    private @Nullable String language;
    private @Nullable Path template;
    private @Nullable Path file;

    private Arguments(List<String> arguments) {
        this.rest = arguments.iterator();
    }

    /**
     * {@return what was asked for}
     * @throws Failure if it makes no sense; the first fault
     */
    static Arguments parse(List<String> arguments) throws Failure {
        Arguments parsed = new Arguments(arguments);
        while (parsed.rest.hasNext()) {
            parsed.take(parsed.rest.next());
        }
        if (parsed.template != null && parsed.file != null) {
            throw Failure.ofUsage(Phrase.TEMPLATE_AND_FILE, parsed.file);
        }
        return parsed;
    }

    /** {@return the language asked for, otherwise Finnish; even where the rest makes no sense} */
    static Language language(List<String> arguments) {
        int option = arguments.indexOf(LANGUAGE_OPTION);
        String tag = option < 0 || option + 1 == arguments.size() ? "" : arguments.get(option + 1);
        return LANGUAGES.stream()
                .filter(language -> language.value().equals(tag))
                .findFirst()
                .orElse(Language.FINNISH);
    }

    /** {@return where to write a blank assessment; null if none was asked for} */
    @Nullable
    Path template() {
        return template;
    }

    /** {@return the assessment to report; null for the bundled one} */
    @Nullable
    Path file() {
        return file;
    }

    private void take(String argument) throws Failure {
        switch (argument) {
            case LANGUAGE_OPTION -> takeLanguage(argument);
            case "--template" -> takeTemplate(argument);
            default -> takeFile(argument);
        }
    }

    private void takeLanguage(String option) throws Failure {
        once(option, language);
        String tag = value(option);
        if (LANGUAGES.stream().noneMatch(known -> known.value().equals(tag))) {
            throw Failure.ofUsage(Phrase.UNKNOWN_LANGUAGE, tag);
        }
        language = tag;
    }

    private void takeTemplate(String option) throws Failure {
        once(option, template);
        template = path(value(option));
    }

    private void takeFile(String argument) throws Failure {
        if (argument.startsWith("-")) {
            throw Failure.ofUsage(Phrase.UNKNOWN_OPTION, argument);
        }
        if (file != null) {
            throw Failure.ofUsage(Phrase.TWO_FILES, file, argument);
        }
        file = path(argument);
    }

    private static void once(String option, @Nullable Object before) throws Failure {
        if (before != null) {
            throw Failure.ofUsage(Phrase.GIVEN_TWICE, option);
        }
    }

    private String value(String option) throws Failure {
        String value = rest.hasNext() ? rest.next() : "-";
        if (value.startsWith("-")) {
            throw Failure.ofUsage(Phrase.NO_VALUE, option);
        }
        return value;
    }

    private static Path path(String argument) throws Failure {
        try {
            if (!argument.isBlank()) {
                return Path.of(argument);
            }
        } catch (InvalidPathException e) {
            // falls through: the message of its own names the argument
        }
        throw Failure.ofUsage(Phrase.NO_PATH, argument);
    }
}
