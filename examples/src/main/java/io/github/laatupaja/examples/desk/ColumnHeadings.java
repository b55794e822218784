// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.examples.terminal.TableColumn;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.Arrays;
import java.util.List;

/** What stands above the columns of tables, in one language. */
record ColumnHeadings(Localizer localizer) {
    /** What a cell says where there is nothing to say. */
    static final String NONE = "–";

    TableColumn text(ProgramText heading) {
        return TableColumn.text(localizer.heading(heading));
    }

    TableColumn name(ProgramText heading) {
        return TableColumn.name(localizer.heading(heading));
    }

    TableColumn number(ProgramText heading) {
        return TableColumn.number(localizer.heading(heading));
    }

    TableColumn number(LocalizedText heading) {
        return TableColumn.number(localizer.heading(heading));
    }

    List<TableColumn> texts(ProgramText... headings) {
        return Arrays.stream(headings).map(this::text).toList();
    }
}
