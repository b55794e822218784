// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.terminal.TemplateGuide;
import io.github.laatupaja.examples.terminal.TerminalReport;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scoring.ScoringMethod;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The main job: reads an assessment, checks and scores it, and reports the result in Finnish, Swedish or English, as text,
 * as JSON and as an HTML page.
 *
 * <p>{@code --help} explains the arguments. The exit code is {@value #DONE} if there is a report, {@value #FAILED} if the
 * assessment has errors or a file cannot be read or written, and {@value #MISUSED} if the arguments are invalid.
 */
public final class ReportJob {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Path folder;

    ReportJob(PrintStream out, PrintStream err, Path folder) {
        this.out = out;
        this.err = err;
        this.folder = folder;
    }

    /**
     * Runs the job. The output is in UTF-8, whatever the charset of the platform.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        int code = new ReportJob(out, err, ReportFiles.folder()).run(List.of(args));
        if (code != DONE) {
            System.exit(code); // Maven, which runs this in its own process, would end with 0
        }
    }

    /** {@return the exit code} */
    int run(List<String> args) {
        Localizer localizer = new Localizer(CommandLine.language(args));
        if (HelpText.isAsked(args)) {
            out.print(HelpText.of(localizer));
            return DONE;
        }
        try {
            run(CommandLine.parse(args), localizer);
            return DONE;
        } catch (ReportException failure) {
            err.print(failure.text(localizer));
            err.print(failure.isUsage() ? HelpText.usage(localizer) : "");
            return failure.isUsage() ? MISUSED : FAILED;
        }
    }

    private void run(CommandLine arguments, Localizer localizer) throws ReportException {
        Path template = arguments.template();
        if (template == null) {
            report(arguments, localizer);
        } else {
            writeTemplate(template, localizer);
        }
    }

    private void report(CommandLine arguments, Localizer localizer) throws ReportException {
        ScoringMethod method = NamedMethods.discovered().get(arguments.method());
        ScoredAssessment scored = AssessmentInput.read(arguments.file(), method);
        List<Path> files = ReportFiles.write(scored, localizer, folder);
        out.print(TerminalReport.of(scored, localizer, files));
    }

    private void writeTemplate(Path file, Localizer localizer) throws ReportException {
        ReportFiles.writeTemplate(file, localizer.language());
        out.print(localizer.text(ProgramText.FILES) + ": " + file + "\n\n");
        out.print(new TemplateGuide(CriteriaFrameworks.latest(), localizer).text());
        out.print("\n" + localizer.text(ProgramText.FILL_IN_REPORT) + "\n  " + command(file, localizer.language())
                + "\n");
    }

    private static String command(Path file, Language language) {
        String name = file.toString().contains(" ") ? "'" + file + "'" : file.toString();
        return "mvn -q -Dreport -Dexec.args=\"--lang " + language + " " + name + "\"";
    }
}
