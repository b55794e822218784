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

/** What one types at the prompt of JShell; `examples/jshell/start.jsh` imports it all. */
public final class Desk {
    /** The system property that says how many characters a line of the terminal holds. */
    static final String COLUMNS = "laatupaja.columns";
    /** The system property that says where files go that are not placed otherwise. */
    static final String FOLDER = "laatupaja.folder";

    private static final int USUAL_COLUMNS = 80;
    private static final String USUAL_FOLDER = "target/desk";

    private Desk() {}

    /** Lists what one can do here. */
    public static void help() {
        System.out.print(BundledFiles.text("desk.txt"));
    }

    /** Prints a table in Finnish; see {@link #show(Object, Language)}. */
    public static void show(@Nullable Object thing) {
        show(thing, Language.FINNISH);
    }

    /**
     * Prints tables: of the criteria of a framework or group, the statements of a criterion, the levels of a scale, the
     * concepts of a glossary, a concept with its definition and terms, mentions, links, an assessment and its answers, an
     * answer with what was written in it, findings, what a method assumes and chooses, the groups of a score, what to do
     * next, a comparison, a wave, or of a list of such things; anything else as it is.
     *
     * @param thing what to show
     * @param language Finnish, Swedish or English
     */
    public static void show(@Nullable Object thing, Language language) {
        System.out.println(DeskPrinter.text(thing == null ? List.of() : thing, Localizer.of(language), columns()));
    }

    /** Prints a text, each line of it wrapped to the terminal's width, as the lessons do between their tables. */
    public static void say(String text) {
        System.out.println(DeskPrinter.wrapped(text, columns()));
    }

    /** Draws a picture in Finnish; see {@link #plot(Object, Language)}. */
    public static void plot(Object thing) {
        plot(thing, Language.FINNISH);
    }

    /**
     * Writes a picture (SVG) of a score, an assessment, a list of scores, a comparison, two waves, or a chart of one's own,
     * and prints where it lies; says so where nothing can be drawn.
     *
     * @param thing what to draw
     * @param language Finnish, Swedish or English
     */
    public static void plot(Object thing, Language language) {
        draw(thing, language, svg -> DeskFiles.numbered(folder(), "picture", "svg", svg));
    }

    /**
     * Writes a picture as {@link #plot(Object, Language)} does, to a file of one's choice; what was there is lost.
     *
     * @param thing what to draw
     * @param language Finnish, Swedish or English
     * @param file where to
     */
    public static void plot(Object thing, Language language, Path file) {
        draw(thing, language, svg -> DeskFiles.to(file, svg));
    }

    private static void draw(Object thing, Language language, Function<String, Path> writer) {
        Localizer localizer = Localizer.of(language);
        System.out.println(new ChartChoice(localizer)
                .of(thing)
                .map(chart -> writer.apply(chart.toString()).toString())
                .orElseGet(() -> DeskPrinter.text(
                                localizer.text(ProgramText.NO_PICTURE, Chart.MOST_SCORES), localizer, columns())
                        .strip()));
    }

    /**
     * Writes a text to a file in UTF-8, and prints where it lies; what was there is lost.
     *
     * @param text such as {@link WaveComparison#csv}
     * @param name the file's name, in the folder for pictures; or a path
     */
    public static void save(String text, String name) {
        System.out.println(DeskFiles.to(folder().resolve(name), text));
    }

    /** {@return the concepts that a Finnish text mentions, each with the words around it} */
    public static List<MentionInText> mentions(String text) {
        return MentionFinder.of(Glossaries.latest()).find(text).stream()
                .map(mention -> new MentionInText(mention, text))
                .toList();
    }

    /** {@return the made-up assessment that the report shows when it is given no other} */
    public static Assessment example() {
        return Assessments.parse(BundledFiles.text(BundledFiles.KUUSAMAKI));
    }

    /** {@return made-up assessments of 40 workshops, in three waves by three raters each: 360 in all} */
    public static List<Assessment> nation() {
        return new InventedAssessments(InventedWorkshops.assessments());
    }

    /**
     * {@return made-up assessments of 40 workshops in one wave by one rater each}
     * @param wave 1 (2023), 2 (2024) or 3 (2025)
     * @param role staff, management or participant
     * @throws IllegalArgumentException if there is no such wave, or none by such raters
     */
    public static List<Assessment> nation(int wave, AssessorRole role) {
        return new InventedAssessments(InventedWorkshops.assessments(wave, role));
    }

    private static int columns() {
        return Integer.getInteger(COLUMNS, USUAL_COLUMNS);
    }

    private static Path folder() {
        return Path.of(System.getProperty(FOLDER, USUAL_FOLDER));
    }
}
