// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.MessagePattern;

/** What charts say of their own. */
enum Wording {
    RADAR("Radar chart", "Tutkakaavio", "Radardiagram"),
    BARS("Bar chart", "Palkkikaavio", "Stapeldiagram"),
    SCALE("Scale {0}.", "Asteikko {0}.", "Skala {0}."),
    SHARE(
            "A place shows the share of what was possible.",
            "Paikka kertoo osuuden siitä, mikä oli mahdollista.",
            "Läget visar andelen av det som var möjligt."),
    WHISKER(
            "Line with ends: where the score could lie if everything missing were answered.",
            "Jana, jolla on päät: missä tulos voisi olla, jos kaikkeen puuttuvaan vastattaisiin.",
            "Streck med ändar: var resultatet kunde ligga om allt som saknas besvarades."),
    GAP(
            "Where there is no score, there is no point, and the line has a gap.",
            "Missä tulosta ei ole, ei ole pistettä, ja viiva katkeaa.",
            "Där det inte finns något resultat finns ingen punkt, och linjen har ett avbrott."),
    EMPTY_BAR("Dashed outline: no score.", "Katkoviivakehys: ei tulosta.", "Streckad ram: inget resultat."),
    NO_RADAR(
            "A radar chart takes {0} to {1} axes, and there would be {2}: the scores are shown as bars.",
            "Tutkakaaviossa on {0}–{1} akselia, ja nyt niitä olisi {2}: tulokset näytetään palkkeina.",
            "Ett radardiagram har {0}–{1} axlar, och här skulle de vara {2}: resultaten visas som staplar."),
    BOUNDS("bounds {0}", "rajat {0}", "gränser {0}");

    private final MessagePattern pattern;

    Wording(String english, String finnish, String swedish) {
        this.pattern = new MessagePattern(english, finnish, swedish);
    }

    /** {@return the wording in Finnish or Swedish, otherwise in English} */
    String in(Language language, Object... arguments) {
        return pattern.text(language, arguments);
    }
}
