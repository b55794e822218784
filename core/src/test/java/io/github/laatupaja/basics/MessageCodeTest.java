// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageCodeTest {
    private enum DeadlineCode implements MessageCode {
        OVERDUE_ACTION("{0} is overdue", "{0} on myöhässä", "{0} är försenad");

        private final MessagePattern pattern;

        DeadlineCode(String english, String finnish, String swedish) {
            pattern = new MessagePattern(english, finnish, swedish);
        }

        @Override
        public MessagePattern pattern() {
            return pattern;
        }
    }

    private record Reminder(DeadlineCode code, List<Object> typedArguments) implements CodedMessage {}

    private static final Reminder REMINDER =
            new Reminder(DeadlineCode.OVERDUE_ACTION, List.of(LocalizedText.of(Language.FINNISH, "Toimi")));

    @Test
    void hasATextFormMadeOfItsName() {
        assertThat(DeadlineCode.OVERDUE_ACTION.text()).isEqualTo("overdue-action");
    }

    @Test
    void wordsAMessageInThreeLanguages() {
        assertThat(REMINDER.text(Language.ENGLISH)).isEqualTo("Toimi is overdue");
        assertThat(REMINDER.text(Language.FINNISH)).isEqualTo("Toimi on myöhässä");
        assertThat(REMINDER.text(Language.of("sv-FI"))).isEqualTo("Toimi är försenad");
    }

    @Test
    void givesArgumentsAsTextToo() {
        assertThat(REMINDER.arguments()).containsExactly("Toimi");
    }
}
