// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.basics.MessageCode;
import io.github.laatupaja.basics.MessagePattern;

/** In what two scores are unlike. A code stands for good; its wording may change. */
public enum ObstacleCode implements MessageCode {
    /** They are scores of different editions: one, other. */
    UNLIKE_EDITIONS(
            "the editions differ: {0} and {1}", "editiot eroavat: {0} ja {1}", "utgåvorna skiljer sig: {0} och {1}"),
    /** Their ratings are on different scales: one, other. */
    UNLIKE_SCALES(
            "the scales differ: {0} and {1}", "asteikot eroavat: {0} ja {1}", "skalorna skiljer sig: {0} och {1}"),
    /** They are by different methods: one, other. */
    UNLIKE_METHODS(
            "the methods differ: {0} and {1}", "menetelmät eroavat: {0} ja {1}", "metoderna skiljer sig: {0} och {1}"),
    /** Their methods have different options: name, one, other. */
    UNLIKE_OPTIONS(
            "option {0} differs: {1} and {2}",
            "valinta {0} eroaa: {1} ja {2}", "alternativet {0} skiljer sig: {1} och {2}"),
    /** Their assessors are of different kinds, which is worth knowing but no obstacle: one, other. */
    UNLIKE_ASSESSORS(
            "the assessors differ: {0} and {1}", "arvioijat eroavat: {0} ja {1}", "bedömarna skiljer sig: {0} och {1}");

    private final MessagePattern pattern;

    ObstacleCode(String english, String finnish, String swedish) {
        this.pattern = new MessagePattern(english, finnish, swedish);
    }

    @Override
    public MessagePattern pattern() {
        return pattern;
    }
}
