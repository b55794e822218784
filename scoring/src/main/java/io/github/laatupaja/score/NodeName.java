// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.internal.Message;
import java.util.List;

/** The name of a node in findings: in English in their arguments, in the reader's language in their messages. */
final class NodeName {
    private static final String WHOLE = "the whole";
    private static final String GROUP = "group ";
    private static final String CRITERION = "criterion ";

    private static final Message THE_WHOLE = new Message(WHOLE, "kokonaisuus", "helheten");
    private static final Message A_GROUP = new Message("group {0}", "ryhmä {0}", "grupp {0}");
    private static final Message A_CRITERION = new Message("criterion {0}", "kriteeri {0}", "kriterium {0}");

    private NodeName() {}

    /** {@return the name in English, as {@code group toiminta-2}} */
    static String of(ScoreNode node) {
        return node.id()
                .map(id -> (node.isCriterion() ? CRITERION : GROUP) + id)
                .orElse(WHOLE);
    }

    /** {@return an argument in a language, if it is a node's name; otherwise as it is} */
    static String text(Language language, String argument) {
        if (argument.equals(WHOLE)) {
            return THE_WHOLE.text(language.value(), List.of());
        }
        if (argument.startsWith(GROUP)) {
            return A_GROUP.text(language.value(), List.of(argument.substring(GROUP.length())));
        }
        return argument.startsWith(CRITERION)
                ? A_CRITERION.text(language.value(), List.of(argument.substring(CRITERION.length())))
                : argument;
    }
}
