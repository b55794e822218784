// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.List;
import java.util.Locale;

/** The languages that the data is translated into, and the names of the files that hold the translations. */
public final class TranslationFiles {
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");
    public static final List<Locale> LANGUAGES = List.of(SWEDISH, Locale.ENGLISH);

    private TranslationFiles() {}

    /** {@return the name of the file that translates criteria, groups and guidance} */
    public static String ofCriteria(Locale language) {
        return "translations." + language.toLanguageTag() + ".json";
    }

    /** {@return the name of the file that translates concepts} */
    public static String ofConcepts(Locale language) {
        return "concept-translations." + language.toLanguageTag() + ".json";
    }
}
