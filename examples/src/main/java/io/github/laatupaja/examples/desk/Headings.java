// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.examples.terminal.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What stands above the columns of tables, in one language. */
record Headings(Words words) {
    /** What a cell says where there is nothing to say. */
    static final String NONE = "–";

    Column text(Phrase heading) {
        return Column.text(capitalised(heading));
    }

    Column name(Phrase heading) {
        return Column.name(capitalised(heading));
    }

    Column number(Phrase heading) {
        return Column.number(capitalised(heading));
    }

    List<Column> texts(Phrase... headings) {
        return Arrays.stream(headings).map(this::text).toList();
    }

    private String capitalised(Phrase heading) {
        String said = words.say(heading);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }
}
