// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.assessment.AssessorRole;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.examples.bundled.BundledFiles;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.mention.MentionFinder;
import io.github.laatupaja.scoring.chart.Chart;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The commands of the JShell prompt, which {@code examples/jshell/start.jsh} imports. */
public final class Desk {
    /** The system property with the width of the terminal in characters. */
    static final String COLUMNS = "laatupaja.columns";
    /** The system property with the folder for files. */
    static final String FOLDER = "laatupaja.folder";

    private static final int DEFAULT_COLUMNS = 80;
    private static final String DEFAULT_FOLDER = "target/desk";

    private Desk() {}

    /** Prints the commands. */
    public static void help() {
        System.out.print(BundledFiles.text("desk.txt"));
    }

    /** Prints a table in Finnish; see {@link #show(Object, Language)}. */
    public static void show(@Nullable Object thing) {
        show(thing, Language.FINNISH);
    }

    /**
     * Prints a thing, or each thing in a list, as tables: the criteria of a framework or group, the statements of a
     * criterion, the levels of a scale, the concepts of a glossary, the definition and terms of a concept, mentions, links,
     * an assessment with its answers, an answer with its texts, findings, the assumptions and options of a method, the
     * groups of a score, possible improvements, a comparison, a wave. Anything else is printed as text.
     *
     * @param thing the thing
     * @param language Finnish, Swedish or English
     */
    public static void show(@Nullable Object thing, Language language) {
        System.out.println(DeskPrinter.text(thing == null ? List.of() : thing, new Localizer(language), columns()));
    }

    /** Prints a text, wrapped to the width of the terminal. */
    public static void say(String text) {
        System.out.println(DeskPrinter.wrapped(text, columns()));
    }

    /** Writes a chart in Finnish; see {@link #plot(Object, Language)}. */
    public static void plot(Object thing) {
        plot(thing, Language.FINNISH);
    }

    /**
     * Writes a chart (SVG) of a score, an assessment, a list of scores, a comparison or two waves, or a chart that you made,
     * to a new file, and prints its name. For anything else, prints what can be plotted.
     *
     * @param thing what to plot
     * @param language Finnish, Swedish or English
     */
    public static void plot(Object thing, Language language) {
        draw(thing, language, svg -> DeskFiles.writeNumbered(folder(), "picture", "svg", svg));
    }

    /**
     * Writes a chart as {@link #plot(Object, Language)} does, to a file of your choice; an existing file is replaced.
     *
     * @param thing what to plot
     * @param language Finnish, Swedish or English
     * @param file the file
     */
    public static void plot(Object thing, Language language, Path file) {
        draw(thing, language, svg -> DeskFiles.write(file, svg));
    }

    private static void draw(Object thing, Language language, Function<String, Path> writer) {
        Localizer localizer = new Localizer(language);
        System.out.println(new ChartChoice(localizer)
                .of(thing)
                .map(chart -> writer.apply(chart.toString()).toString())
                .orElseGet(() -> DeskPrinter.text(
                                localizer.text(ProgramText.NOT_PLOTTABLE, Chart.MOST_SCORES), localizer, columns())
                        .strip()));
    }

    /**
     * Writes a text to a file in UTF-8, and prints the file's name; an existing file is replaced.
     *
     * @param text the text, such as {@link WaveComparison#csv}
     * @param name the name of the file, in the same folder as charts; or an absolute path
     */
    public static void save(String text, String name) {
        System.out.println(DeskFiles.write(folder().resolve(name), text));
    }

    /** {@return the mentions of concepts in a Finnish text, each with some words before and after it} */
    public static List<MentionInText> mentions(String text) {
        return MentionFinder.of(Glossaries.latest()).find(text).stream()
                .map(mention -> new MentionInText(mention, text))
                .toList();
    }

    /** {@return the invented assessment that the report shows by default} */
    public static Assessment example() {
        return Assessments.parse(BundledFiles.text(BundledFiles.KUUSAMAKI));
    }

    /** {@return 360 invented assessments: 40 workshops in three waves, each assessed by three roles} */
    public static List<Assessment> nation() {
        return new InventedAssessments(InventedWorkshops.assessments());
    }

    /**
     * {@return invented assessments of 40 workshops in one wave by one role}
     * @param wave 1 (2023), 2 (2024) or 3 (2025)
     * @param role staff, management or participant
     * @throws IllegalArgumentException if there is no such wave or role
     */
    public static List<Assessment> nation(int wave, AssessorRole role) {
        return new InventedAssessments(InventedWorkshops.assessments(wave, role));
    }

    private static int columns() {
        return Integer.getInteger(COLUMNS, DEFAULT_COLUMNS);
    }

    private static Path folder() {
        return Path.of(System.getProperty(FOLDER, DEFAULT_FOLDER));
    }
}
