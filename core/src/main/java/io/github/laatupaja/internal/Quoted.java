// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal;

/** Text of somebody else's in a message: never longer than an id could be. */
public final class Quoted {
    private static final int LONGEST = 64;

    private Quoted() {}

    /** {@return the text, or its start with an ellipsis where it is longer than 64 characters} */
    public static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
