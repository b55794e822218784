// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.ScoreNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a chart says, before anything is drawn.
 *
 * @param language the language of all words and numbers
 * @param ruler what places are measured with
 * @param names the scores' names in order; a single empty one for a score that stands alone
 * @param items what the scores speak of, at least one
 */
record Plot(Language language, Ruler ruler, List<String> names, List<Item> items) {
    /** {@return the plot of like scores, which have the same parts} */
    static Plot of(List<Series> series, Parts parts, Language language) {
        List<List<ScoreNode>> nodes = new ArrayList<>();
        for (Series one : series) {
            series.get(0).checkLike(one);
            nodes.add(parts.of(one.score()));
            checkParts(series.get(0), nodes.get(0), one, parts.of(one.score()));
        }
        Ruler ruler = Ruler.over(nodes.stream().flatMap(List::stream).toList());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < nodes.get(0).size(); i++) {
            int place = i;
            List<Mark> marks = nodes.stream()
                    .map(of -> Mark.of(of.get(place), ruler, language))
                    .toList();
            items.add(new Item(label(nodes.get(0).get(i), language), marks));
        }
        return new Plot(language, ruler, series.stream().map(Series::name).toList(), items);
    }

    // scores of one edition, of which one was extended
    private static void checkParts(Series first, List<ScoreNode> theirs, Series other, List<ScoreNode> own) {
        List<Optional<Id>> expected = theirs.stream().map(ScoreNode::id).toList();
        if (!own.stream().map(ScoreNode::id).toList().equals(expected)) {
            throw new IllegalArgumentException(
                    "score '" + other.name() + "' has other parts than score '" + first.name() + "'");
        }
    }

    private static String label(ScoreNode node, Language language) {
        String title = node.title().in(language);
        return node.isCriterion() ? node.id().orElseThrow() + ". " + title : title;
    }

    boolean hasSpan() {
        return items.stream().anyMatch(Item::hasSpan);
    }

    boolean hasGap() {
        return items.stream().anyMatch(Item::hasGap);
    }

    /** {@return whether there is more than one score, so that each needs its mark everywhere} */
    boolean isComparison() {
        return names.size() > 1;
    }

    /** {@return the ends of the scale and what places mean, in a sentence or two} */
    String scale() {
        List<Tick> ticks = ruler.ticks(language);
        String ends = ruler.numbers(language)
                .between(ticks.get(0).label(), ticks.get(ticks.size() - 1).label());
        String scale = Wording.SCALE.in(language, ends);
        return ruler.isShare() ? scale + " " + Wording.SHARE.in(language) : scale;
    }

    /** {@return every part with every number, for whoever does not see the picture} */
    String description() {
        StringBuilder text = new StringBuilder(scale());
        for (int i = 0; i < items.size(); i++) {
            text.append(i == 0 ? " " : "; ")
                    .append(i + 1)
                    .append(". ")
                    .append(items.get(i).label())
                    .append(": ")
                    .append(marks(items.get(i)));
        }
        return text.append('.').toString();
    }

    private String marks(Item item) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).isEmpty() ? "" : names.get(i) + " ";
            marks.add(name + item.marks().get(i).fullText());
        }
        return String.join(", ", marks);
    }
}
