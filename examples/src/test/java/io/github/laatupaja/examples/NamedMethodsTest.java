// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.report.SupportedScales;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.Aggregator;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedMethodsTest {
    private static final String BUNDLED =
            "weighted-mean, nested-mean, weighted-sum, geometric-mean, harmonic-mean, median, minimum, "
                    + "efqm-2020-points, caf-classical, caf-fine-tuned, maturity-ladder";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"half-power-mean", "urn:example:aggregator:half-power-mean:1"})
    void arePluggedInByOthers(String name) throws IOException {
        ReportRun run = ReportRun.of(temp, "--method", name);

        // one 0, six 1s, 25 2s and 15 3s: ((6 + 25·√2 + 15·√3) / 47)² = 2.0526
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Menetelmä tasaisuutta painottava keskiarvo (potenssikeskiarvo ½) (lähde: Hardy, Littlewood")
                .contains("Valinnat koonti: kaikista kriteereistä kerralla; puuttuvat: vain arvioidut lasketaan;")
                .contains(" Kaikki kriteerit: 2,05\u00a0/\u00a03 - ");
        assertThat(temp.resolve("score.json")).content().contains("urn:example:aggregator:half-power-mean:1");
        assertThat(temp.resolve("report.html")).content().contains("tasaisuutta painottava keskiarvo");
    }

    @Test
    void areTheMeanUnlessAnotherIsAskedFor() {
        assertThat(ReportRun.of(temp).out())
                .isEqualTo(ReportRun.of(temp, "--method=weighted-mean").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fi | tuntematon menetelmä ”paras”, odotettiin jokin näistä: ",
                "sv | okänd metod ”paras”, väntade någon av dessa: ",
                "en | unknown method 'paras', expected one of: "
            })
    void tellWhatThereIsInsteadOfAnUnknownOne(String language, String message) {
        ReportRun run = ReportRun.of(temp, "--method", "paras", "--lang", language);

        String usage = HelpText.usage(new Localizer(Language.of(language)));
        assertThat(run).isEqualTo(new ReportRun(2, "", message + " " + BUNDLED + ", half-power-mean\n" + usage));
        assertThat(temp).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fi | menetelmä ”caf-fine-tuned” tukee näitä asteikkoja: percent; arvioinnin asteikko on levels-0-3; "
                        + "mitään ei kirjoitettu",
                "sv | metoden ”caf-fine-tuned” stöder dessa skalor: percent; bedömningens skala är levels-0-3; inget skrevs",
                "en | method 'caf-fine-tuned' supports these scales: percent; the assessment is on scale levels-0-3; "
                        + "nothing was written"
            })
    void mayNotSuitTheScale(String language, String message) {
        ReportRun run = ReportRun.of(temp, "--method", "caf-fine-tuned", "--lang", language);

        assertThat(run).isEqualTo(new ReportRun(1, "", message + "\n"));
        assertThat(temp).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"caf-classical, caf-0-5, 3", "caf-fine-tuned, percent, 60"})
    void scoreOnTheScaleThatTheyRead(String method, String scale, String rating) throws IOException {
        Path file = Files.writeString(
                temp.resolve("a.json"),
                "{\"edition\": \"tyopaja-2022\", \"scale\": \"" + scale
                        + "\", \"answers\": [{\"criterion\": \"1\", \"rating\": \"" + rating + "\"}]}");

        ReportRun run = ReportRun.of(temp, file.toString(), "--method", method);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\nKaikki kriteerit: 60").contains("\u00a0/\u00a0");
    }

    @Test
    void tellTheWeightsOfGroupsByTheirTitles() {
        assertThat(ReportRun.of(temp, "--method", "efqm-2020-points", "--lang", "en")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("ratings: counted as their share of the scale;")
                .contains("weight (Steering and renewing the activities): 100")
                .doesNotContain("toiminta-3");
    }

    @Test
    void areListedInTheHelpWithTheScaleThatTheyRead() {
        assertThat(ReportRun.of(temp, "--help", "--lang", "en").out()).endsWith("""

                Method            Description                                         Scale
                ----------------  --------------------------------------------------  -------
                weighted-mean     weighted mean over all criteria                     any
                nested-mean       mean of the groups' means, level by level           any
                weighted-sum      sum of points                                       any
                geometric-mean    geometric mean                                      any
                harmonic-mean     harmonic mean                                       any
                median            weighted median                                     any
                minimum           minimum                                             any
                efqm-2020-points  points in the manner of EFQM 2020                   any
                caf-classical     CAF, classical scoring                              caf-0-5
                caf-fine-tuned    CAF, fine-tuned scoring                             percent
                maturity-ladder   maturity ladder                                     any
                half-power-mean   mean that favours evenness (power mean of order ½)  any
                """);
        assertThat(ReportRun.of(temp, "--help").out())
                .contains("median            painotettu mediaani                               mikä tahansa\n");
    }

    @Test
    void mayReadNoScaleAtAll() {
        ScoringMethod refusing = ScoringMethods.shareAtOrAbove(Rating.of("paras"));

        SupportedScales scales = SupportedScales.of(refusing, CriteriaFrameworks.latest());

        assertThat(scales.scales()).isEmpty();
        assertThat(scales.text(new Localizer(Language.FINNISH))).isEqualTo("ei mikään");
    }

    @Test
    void areNamedByTheirWholeIdWhereAShorterOneIsShared() throws IOException {
        String list = list(Ones.class.getName() + "\n" + Others.class.getName());

        assertThat(list)
                .contains("urn:example:aggregator:twin:1")
                .contains("urn:example:own:twin:1")
                .doesNotContain("\ntwin");
    }

    @Test
    void nameWhatCannotBeUsed() throws IOException {
        assertThat(unknown("org.example.Missing"))
                .startsWith("unknown method 'paras', expected one of: " + BUNDLED)
                .contains("; these could not be used: [a provider cannot be loaded: ")
                .contains("org.example.Missing");
    }

    @Test
    void areListedAboveWhatCannotBeUsed() throws IOException {
        assertThat(list(Ones.class.getName() + "\norg.example.Missing"))
                .containsPattern(
                        "\n\nThese could not be used:\n- a provider cannot be loaded: .*org\\.example\\.Missing.*\n$");
        assertThat(list(Ones.class.getName())).doesNotContain("could not be used");
    }

    private String list(String providers) throws IOException {
        try (URLClassLoader loader = loader(providers)) {
            return NamedMethods.of(ScoringMethods.discover(loader)).list(new Localizer(Language.ENGLISH));
        }
    }

    private String unknown(String providers) throws IOException {
        try (URLClassLoader loader = loader(providers)) {
            NamedMethods.of(ScoringMethods.discover(loader)).get("paras");
            throw new AssertionError("found");
        } catch (ReportException e) {
            return e.text(new Localizer(Language.ENGLISH));
        }
    }

    private URLClassLoader loader(String providers) throws IOException {
        Path services = Files.createDirectories(temp.resolve("META-INF/services"));
        Files.writeString(services.resolve(Aggregator.class.getName()), providers);
        return new URLClassLoader(new URL[] {temp.toUri().toURL()}, NamedMethodsTest.class.getClassLoader());
    }

    /** One of two aggregators whose ids differ in their namespaces alone. */
    public static final class Ones implements Aggregator {
        @Override
        public MethodId id() {
            return MethodId.of("urn:example:aggregator:twin:1");
        }

        @Override
        public double aggregate(double[] values, double[] weights) {
            return values[0];
        }
    }

    /** The other one. */
    public static final class Others implements Aggregator {
        @Override
        public MethodId id() {
            return MethodId.of("urn:example:own:twin:1");
        }

        @Override
        public double aggregate(double[] values, double[] weights) {
            return values[0];
        }
    }
}
