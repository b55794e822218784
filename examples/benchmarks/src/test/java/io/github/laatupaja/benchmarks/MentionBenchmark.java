// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.mention.MentionFinder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Finds the concepts in a million characters of Finnish. Lucene's chains do less: they find only labels of one word, and
 * mistake other words for labels.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
public class MentionBenchmark {
    private static final int LEAST = 1000;

    private final List<String> texts = FinnishText.texts();
    private final MentionFinder own;
    private final LuceneChain snowball;
    private final LuceneChain light;
    private int next;

    /** Prepares each way once. */
    public MentionBenchmark() {
        Glossary glossary = Glossaries.latest();
        List<String> words = glossary.concepts().stream()
                .flatMap(concept -> concept.terms().stream())
                .filter(term -> term.language().equals(Language.FINNISH))
                .map(Term::text)
                .filter(text -> text.indexOf(' ') < 0)
                .toList();
        own = MentionFinder.of(glossary);
        snowball = LuceneChain.snowball(words);
        light = LuceneChain.light(words);
    }

    /** Checks that every way finds words in every text. */
    @Setup
    public void check() throws IOException {
        for (String text : texts) {
            if (own.find(text).size() < LEAST || snowball.count(text) < LEAST || light.count(text) < LEAST) {
                throw new IllegalStateException("fewer than " + LEAST + " words were found");
            }
        }
    }

    private String next() {
        next = (next + 1) % FinnishText.COUNT;
        return texts.get(next);
    }

    /** This library. */
    @Benchmark
    public int own() {
        return own.find(next()).size();
    }

    /** Lucene with the Finnish Snowball stemmer. */
    @Benchmark
    public int snowball() throws IOException {
        return snowball.count(next());
    }

    /** Lucene with its light Finnish stemmer. */
    @Benchmark
    public int light() throws IOException {
        return light.count(next());
    }
}
