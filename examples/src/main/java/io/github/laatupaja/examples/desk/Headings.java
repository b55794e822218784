// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.examples.terminal.Column;
import java.util.Arrays;
import java.util.List;

/** What stands above the columns of tables, in one language. */
record Headings(Words words) {
    /** What a cell says where there is nothing to say. */
    static final String NONE = "–";

    Column text(Phrase heading) {
        return Column.text(words.heading(heading));
    }

    Column name(Phrase heading) {
        return Column.name(words.heading(heading));
    }

    Column number(Phrase heading) {
        return Column.number(words.heading(heading));
    }

    Column number(LocalizedText heading) {
        return Column.number(words.heading(heading));
    }

    List<Column> texts(Phrase... headings) {
        return Arrays.stream(headings).map(this::text).toList();
    }
}
