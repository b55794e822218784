// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.examples.terminal.TemplateGuide;
import io.github.laatupaja.examples.terminal.TerminalReport;
import io.github.laatupaja.scoring.ScoringMethod;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The main job: reads an assessment, checks and scores it, and reports in Finnish, Swedish or English what came of it:
 * as text, as JSON and as a page that stands on its own.
 *
 * <p>{@code --help} says how it is used. It ends with {@value #DONE} if there is a report, {@value #FAILED} if the
 * assessment has errors or a file cannot be read or written, and {@value #MISUSED} if the arguments make no sense.
 */
public final class Report {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Path folder;

    Report(PrintStream out, PrintStream err, Path folder) {
        this.out = out;
        this.err = err;
        this.folder = folder;
    }

    /**
     * Runs the job, writing UTF-8 whatever the platform's charset.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        int code = new Report(out, err, Output.folder()).run(List.of(args));
        if (code != DONE) {
            System.exit(code); // Maven, which runs this in its own process, keeps no other code
        }
    }

    /** {@return how it ended} */
    int run(List<String> args) {
        Words words = Words.of(Arguments.language(args));
        if (Help.isAsked(args)) {
            out.print(Help.of(words));
            return DONE;
        }
        try {
            run(Arguments.parse(args), words);
            return DONE;
        } catch (Failure failure) {
            err.print(failure.text(words));
            err.print(failure.isUsage() ? Help.usage(words) : "");
            return failure.isUsage() ? MISUSED : FAILED;
        }
    }

    private void run(Arguments arguments, Words words) throws Failure {
        Path template = arguments.template();
        if (template == null) {
            report(arguments, words);
        } else {
            writeTemplate(template, words);
        }
    }

    private void report(Arguments arguments, Words words) throws Failure {
        ScoringMethod method = Methods.discovered().get(arguments.method());
        ScoredAssessment scored = Input.read(arguments.file(), method);
        List<Path> files = Output.write(scored, words, folder);
        out.print(TerminalReport.of(scored, words, files));
    }

    private void writeTemplate(Path file, Words words) throws Failure {
        Output.writeTemplate(file, words.language());
        out.print(words.say(Phrase.FILES) + ": " + file + "\n\n");
        out.print(new TemplateGuide(CriteriaFrameworks.latest(), words).text());
        out.print("\n" + words.say(Phrase.FILL_IN_REPORT) + "\n  " + command(file, words.language()) + "\n");
    }

    private static String command(Path file, Language language) {
        String name = file.toString().contains(" ") ? "'" + file + "'" : file.toString();
        return "mvn -q -Dreport -Dexec.args=\"--lang " + language + " " + name + "\"";
    }
}
