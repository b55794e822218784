// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.MessageArgument;
import io.github.laatupaja.basics.MessagePattern;

/**
 * The name of a node of a score in a message, as {@code group toiminta-2}.
 *
 * @param pattern the kind of the node, with a place for its id
 * @param id the id of the group or criterion; empty for the whole
 */
record NodeName(MessagePattern pattern, String id) implements MessageArgument {
    private static final MessagePattern WHOLE = new MessagePattern("the whole", "kokonaisuus", "helheten");
    private static final MessagePattern GROUP = new MessagePattern("group {0}", "ryhmä {0}", "grupp {0}");
    private static final MessagePattern CRITERION =
            new MessagePattern("criterion {0}", "kriteeri {0}", "kriterium {0}");

    static NodeName of(ScoreNode node) {
        return node.id()
                .map(id -> new NodeName(node.isCriterion() ? CRITERION : GROUP, id.value()))
                .orElse(new NodeName(WHOLE, ""));
    }

    @Override
    public String in(Language language) {
        return pattern.text(language, id);
    }

    /** {@return the name in English} */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
