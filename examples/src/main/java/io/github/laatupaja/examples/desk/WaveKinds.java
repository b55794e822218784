// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scoring.ExactNumber;
import io.github.laatupaja.scoring.NodeState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What tables say of waves, in one language; nothing of sections that are not shown. */
record WaveKinds(Words words, Headings headings, Signed signed) {
    WaveKinds(Words words, Headings headings) {
        this(words, headings, new Signed(words.language()));
    }

    List<Kind<?>> all() {
        return List.of(summaries(), changes());
    }

    private Kind<SectionSummary> summaries() {
        return new Kind<>(
                SectionSummary.class,
                List.of(
                        headings.text(Phrase.WAVE),
                        headings.name(Phrase.SECTION),
                        headings.number(Phrase.WORKSHOPS),
                        headings.number(Phrase.MEAN),
                        headings.number(Phrase.RATED),
                        headings.number(NodeState.NOT_APPLICABLE.label()),
                        headings.number(NodeState.MISSING.label())),
                it -> it.isWithheld()
                        ? withheld(List.of(it.wave(), section(it.id())), 4)
                        : List.of(
                                it.wave(),
                                section(it.id()),
                                String.valueOf(it.workshops()),
                                number(it.mean()),
                                String.valueOf(it.rated()),
                                String.valueOf(it.notApplicable()),
                                String.valueOf(it.missing())));
    }

    private Kind<SectionChange> changes() {
        return new Kind<>(
                SectionChange.class,
                List.of(
                        headings.name(Phrase.SECTION),
                        headings.number(Phrase.PAIRS),
                        headings.number(Phrase.BEFORE),
                        headings.number(Phrase.AFTER),
                        headings.number(Phrase.CHANGE),
                        headings.number(Phrase.IMPROVED),
                        headings.number(Phrase.SAME),
                        headings.number(Phrase.WORSE)),
                it -> it.isWithheld() ? withheld(List.of(section(it.id())), 6) : row(it));
    }

    private List<String> row(SectionChange change) {
        List<String> row = new ArrayList<>(List.of(
                section(change.id()),
                String.valueOf(change.pairs()),
                number(change.before()),
                number(change.after()),
                signed.text(change.change())));
        change.directions().forEach(count -> row.add(String.valueOf(count)));
        return row;
    }

    /** {@return the row of what is not shown: not even of how many it is} */
    private List<String> withheld(List<String> names, int others) {
        List<String> row = new ArrayList<>(names);
        row.add(words.say(NodeState.WITHHELD.label()));
        row.addAll(Collections.nCopies(others, Headings.NONE));
        return row;
    }

    private String section(String id) {
        return id.equals(Section.WHOLE) ? words.say(Phrase.WHOLE) : id;
    }

    private String number(Optional<ExactNumber> number) {
        return number.map(it -> it.text(words.language(), Signed.DECIMALS)).orElse(Headings.NONE);
    }
}
