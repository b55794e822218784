// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.examples.text.Localizer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--nopea | tuntematon valitsin ”--nopea”",
                "--lang sv --nopea | okänd flagga ”--nopea”",
                "--nopea --lang en | unknown option '--nopea'",
                "-x | tuntematon valitsin ”-x”",
                "--nopea=1 --lang=sv | okänd flagga ”--nopea=1”",
                "--lang | valitsimelta --lang puuttuu arvo",
                "--lang en --template | option --template has no value",
                "--template --lang en | option --template has no value",
                "--lang sv --lang sv | flaggan --lang har angetts två gånger",
                "--template a --template b | valitsin --template on annettu kahdesti",
                "--lang= | valitsimelta --lang puuttuu arvo",
                "--lang sv --lang=en | flaggan --lang har angetts två gånger",
                "--lang de | unknown language 'de', expected fi, sv or en",
                "--method --lang sv | flaggan --method saknar värde",
                "--method median --method median | valitsin --method on annettu kahdesti",
                "--template a --method median --lang sv | "
                        + "--template skriver en tom bedömning och kan inte kombineras med --method",
                "a.json b.json --lang en | got 'a.json' and 'b.json', expected at most one file",
                "--lang en --template a b | --template writes a blank assessment and does not read file 'b'",
                "--lang en a\0b | 'a\ufffdb' is not a valid file name"
            })
    void saysWhatIsWrongAndHowToDoBetter(String args, String message) {
        ReportRun run = ReportRun.of(temp.resolve("report"), args.split(" ", -1));

        Language language = CommandLine.language(List.of(args.split(" ", -1)));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(message + "\n" + HelpText.usage(new Localizer(language)));
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void refusesAnEmptyName() {
        assertThat(ReportRun.of(temp, "").err()).startsWith("”” ei kelpaa tiedoston nimeksi\n");
    }

    @ParameterizedTest
    @CsvSource({"fi, Käyttö: mvn", "sv, Användning: mvn", "en, Usage: mvn"})
    void helpsInTheLanguageAskedFor(String language, String start) {
        ReportRun run = ReportRun.of(temp, "--lang", language, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(start)
                .contains("--lang", "--template", "--help", "score.json", "report.html", "0", "1", "2");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(temp).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "--help, Käyttö:",
        "-h, Käyttö:",
        "--lang EN --help, Usage:",
        "--help --lang=SV, Användning:",
        "--help --lang, Käyttö:",
        "puuttuu.json --nopea --lang de --help, Usage:"
    })
    void helpsWhateverElseIsAskedFor(String args, String start) {
        ReportRun run = ReportRun.of(temp, args.split(" ", -1));

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(start);
        assertThat(run.err()).isEmpty();
    }
}
