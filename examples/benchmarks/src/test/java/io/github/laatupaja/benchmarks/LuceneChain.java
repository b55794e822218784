// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.FinnishStemmer;

/** Counts the words of a text whose stem is that of a label of one word: what a search index would do with Lucene. */
final class LuceneChain {
    private final Tokenizer tokenizer = new StandardTokenizer();
    private final TokenStream chain;
    private final CharTermAttribute term;
    private final Set<String> stems = new HashSet<>();

    private LuceneChain(UnaryOperator<TokenStream> stemmer, List<String> labels) {
        chain = stemmer.apply(new LowerCaseFilter(tokenizer));
        term = chain.addAttribute(CharTermAttribute.class);
        try {
            for (String label : labels) {
                countAndCollect(label, stems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LuceneChain snowball(List<String> labels) {
        return new LuceneChain(words -> new SnowballFilter(words, new FinnishStemmer()), labels);
    }

    static LuceneChain light(List<String> labels) {
        return new LuceneChain(FinnishLightStemFilter::new, labels);
    }

    int count(String text) throws IOException {
        return countAndCollect(text, null);
    }

    private int countAndCollect(String text, @Nullable Set<String> into) throws IOException {
        tokenizer.setReader(new StringReader(text));
        chain.reset();
        int known = 0;
        while (chain.incrementToken()) {
            String stem = term.toString();
            known += stems.contains(stem) ? 1 : 0;
            if (into != null) {
                into.add(stem);
            }
        }
        chain.end();
        chain.close();
        return known;
    }
}
