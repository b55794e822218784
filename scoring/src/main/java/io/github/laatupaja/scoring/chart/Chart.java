// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.UnknownIdException;
import io.github.laatupaja.score.Score;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of one score, or of several laid over each other, in SVG. Immutable and thread-safe.
 *
 * <p>{@link #toString} gives it whole: one {@code svg} element with its title and its text alternative, which needs
 * nothing from outside and runs nothing. Equal charts give equal text. On a narrower page it shrinks; for a narrow one,
 * better make one of that width.
 */
public final class Chart {
    /** The most scores in one chart; more could not be told apart. */
    public static final int MOST_SCORES = SeriesStyle.values().length;

    private final Drawing drawing;

    private Chart(Drawing drawing) {
        this.drawing = drawing;
    }

    /** {@return a radar of a score by section, from the outermost groups' own groups} */
    public static Chart radar(Score score, Language language) {
        return radar().addScore(score).language(language).build();
    }

    /** {@return bars of a score by section, from the outermost groups' own groups} */
    public static Chart bars(Score score, Language language) {
        return bars().addScore(score).language(language).build();
    }

    /**
     * {@return a builder of a radar: an axis for each part, the first one upwards, the others clockwise}
     * With fewer than 3 axes or more than 60 it becomes bars, and says so.
     */
    public static Builder radar() {
        return new Builder(true);
    }

    /** {@return a builder of bars: a row for each part, and in it a bar for each score} */
    public static Builder bars() {
        return new Builder(false);
    }

    /** {@return what the chart is of; never blank} */
    public String title() {
        return drawing.title();
    }

    /** {@return the text alternative: the scale, and every part with every number, or why it has none} */
    public String description() {
        return drawing.description();
    }

    /** {@return the width in pixels} */
    public int width() {
        return drawing.width();
    }

    /** {@return the chart as an element, to be put into a page made of the same; a new one each time} */
    public Element element() {
        return drawing.element();
    }

    /** {@return the chart as SVG, such as {@code <svg xmlns="http://www.w3.org/2000/svg" …>…</svg>}} */
    @Override
    public String toString() {
        return element().toString();
    }

    /** Builds charts. Not thread-safe. */
    public static final class Builder {
        private static final int NARROWEST = 320;
        private static final int WIDEST = 4000;
        private static final int USUAL_WIDTH = 720;

        private final boolean isRadar;
        private final List<Series> series = new ArrayList<>();
        private Language language = Language.FINNISH;
        private int width = USUAL_WIDTH;
        private Parts parts = new Parts(null, 0);
        private @Nullable String title;

        private Builder(boolean isRadar) {
            this.isRadar = isRadar;
        }

        /** Adds the only score of a chart, which needs no name and no legend. */
        public Builder addScore(Score score) {
            series.add(new Series("", requireNonNull(score, "score")));
            return this;
        }

        /**
         * Adds a score; the first is drawn first, and lowest.
         *
         * @param name what tells it from the others in the legend, such as a year or an assessor
         * @param score the score, of the same edition, scale, method and options as the others
         * @return this builder
         * @throws IllegalArgumentException if the name is blank or taken
         */
        public Builder addScore(String name, Score score) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("the name of a score is blank");
            }
            if (series.stream().anyMatch(other -> other.name().equals(name))) {
                throw new IllegalArgumentException("two scores are named '" + name + "'");
            }
            series.add(new Series(name, requireNonNull(score, "score")));
            return this;
        }

        /** Sets the language; otherwise Finnish. What is not translated stands in its original language. */
        public Builder language(Language language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /**
         * Sets the width; otherwise 720.
         *
         * @param width the width in pixels, from 320 to 4000
         * @return this builder
         * @throws IllegalArgumentException if the width is outside that range
         */
        public Builder width(int width) {
            if (width < NARROWEST || width > WIDEST) {
                throw new IllegalArgumentException("width " + width + " is outside " + NARROWEST + ".." + WIDEST);
            }
            this.width = width;
            return this;
        }

        /**
         * Sets the title; otherwise that of the framework, or of the group that the chart is {@link #under}.
         *
         * @param title the title
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder title(String title) {
            if (title.isBlank()) {
                throw new IllegalArgumentException("the title is blank");
            }
            this.title = title;
            return this;
        }

        /** Shows what is within a group; otherwise, within the whole. */
        public Builder under(GroupId group) {
            parts = new Parts(requireNonNull(group, "group"), parts.depth());
            return this;
        }

        /**
         * Shows the groups and criteria so many levels below, and the criteria that stand higher. Otherwise it is
         * sections: the groups two levels below, or one where they hold criteria, and the criteria outside any group.
         *
         * @param depth how many levels below the whole, or the group that the chart is {@link #under}; from 1
         * @return this builder
         * @throws IllegalArgumentException if the depth is below 1
         */
        public Builder depth(int depth) {
            if (depth < 1) {
                throw new IllegalArgumentException("depth " + depth + " is below 1");
            }
            parts = new Parts(parts.root(), depth);
            return this;
        }

        /**
         * {@return the chart}
         * @throws IllegalStateException if there is no score
         * @throws IllegalArgumentException if there are more than {@link #MOST_SCORES}, a score without a name is not the
         *     only one, or the scores are not of the same edition, scale, method and options
         * @throws UnknownIdException if there is no such group
         */
        public Chart build() {
            checkNumber();
            Plot plot = Plot.of(series, parts, language);
            String shown =
                    title == null ? parts.root(series.get(0).score()).title().in(language) : title;
            return new Chart(new Drawing(shown, width, isRadar, plot));
        }

        private void checkNumber() {
            if (series.isEmpty()) {
                throw new IllegalStateException("a chart without a score");
            }
            if (series.size() > MOST_SCORES) {
                throw new IllegalArgumentException(
                        series.size() + " scores in one chart, expected at most " + MOST_SCORES);
            }
            if (series.size() > 1 && series.stream().anyMatch(one -> one.name().isEmpty())) {
                throw new IllegalArgumentException("a score without a name is not the only one in its chart");
            }
        }
    }
}
