// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.examples.bundled.Bundled;
import io.github.laatupaja.examples.report.Words;
import java.util.List;

/** What one types at the prompt of JShell; `examples/jshell/start.jsh` imports it all. */
public final class Desk {
    /** The system property that says how many characters a line of the terminal holds. */
    static final String COLUMNS = "laatupaja.columns";

    private static final int USUAL_COLUMNS = 100;

    private Desk() {}

    /** Lists what one can do here. */
    public static void help() {
        System.out.print(Bundled.text("desk.txt"));
    }

    /** Prints a table in Finnish; see {@link #show(Object, Language)}. */
    public static void show(Object thing) {
        show(thing, Language.FINNISH);
    }

    /**
     * Prints a table: of the criteria of a framework or group, the statements of a criterion, the answers of an assessment,
     * the groups of a score, the parts of one of them, or of a list of such things; anything else as it is.
     *
     * @param thing what to show
     * @param language Finnish, Swedish or English
     */
    public static void show(Object thing, Language language) {
        System.out.print(Shown.text(thing, Words.of(language), columns()));
    }

    /** {@return the made-up assessment that the report shows when it is given no other} */
    public static Assessment example() {
        return Assessments.parse(Bundled.text(Bundled.KUUSAMAKI));
    }

    /** {@return made-up assessments of 40 workshops, in three waves by three raters each: 360 in all} */
    public static List<Assessment> nation() {
        return MadeUpNation.assessments();
    }

    private static int columns() {
        return Integer.getInteger(COLUMNS, USUAL_COLUMNS);
    }
}
