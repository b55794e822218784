// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class LocalizedTextProperties {
    private static final List<Language> LANGUAGES =
            List.of(Language.FINNISH, Language.SWEDISH, Language.ENGLISH, Language.of("de"));

    @Property(seed = "20220403")
    void aRenderingIsTheWordingThatInGives(
            @ForAll @AlphaChars @NotEmpty String original, @ForAll @AlphaChars @NotEmpty String translation) {
        LocalizedText text = LocalizedText.of(Language.FINNISH, original)
                .with(Language.ENGLISH, translation, Standing.UNOFFICIAL_TRANSLATION);

        for (Language language : LANGUAGES) {
            Rendering shown = text.rendering(language);
            assertThat(shown.text()).isEqualTo(text.in(language));
            assertThat(shown.isFallback()).isEqualTo(text.find(language).isEmpty());
            assertThat(shown.language()).isEqualTo(shown.isFallback() ? text.original() : language);
        }
    }

    @Property(seed = "20220404")
    void joiningInTwoStepsIsJoiningAtOnce(@ForAll @Size(min = 3, max = 6) List<@AlphaChars @NotEmpty String> words) {
        List<LocalizedText> texts = words.stream()
                .map(word -> LocalizedText.of(Language.FINNISH, word))
                .toList();
        LocalizedText firstTwo = LocalizedText.join(texts.subList(0, 2));
        LocalizedText rest = LocalizedText.join(texts.subList(2, texts.size()));

        assertThat(LocalizedText.join(List.of(firstTwo, rest))).isEqualTo(LocalizedText.join(texts));
        assertThat(LocalizedText.join(texts).originalText()).isEqualTo(String.join(" ", words));
    }
}
