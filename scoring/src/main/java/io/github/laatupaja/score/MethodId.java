// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a scoring method and its version, as a URN under a name that its author owns, such as
 * {@code urn:laatupaja:method:tree:1}. Ids that start with {@code urn:laatupaja:} are reserved for this library. A
 * published version never changes. Immutable and thread-safe.
 */
public final class MethodId implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;
    private static final String OURS = "urn:laatupaja:";

    /** The id of every tree method without its own id; the options distinguish them. */
    public static final MethodId TREE = new MethodId("urn:laatupaja:method:tree:1");

    private final String urn;

    private MethodId(String urn) {
        this.urn = urn;
    }

    /**
     * {@return the id with a URN}
     * @param urn {@code urn:}, a namespace, at least one more part, and a whole number as the version, between colons
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static MethodId of(String urn) {
        String[] parts = requireNonNull(urn, "urn").split(":", -1);
        boolean isUrn = urn.length() <= LONGEST && parts.length >= 4 && parts[0].equals("urn");
        for (String part : parts) {
            isUrn &= isWord(part);
        }
        if (!isUrn || !isNumber(parts[parts.length - 1])) {
            throw new IllegalArgumentException(
                    "method id '" + urn + "' is not a URN with a version, such as urn:example:method:mean:1");
        }
        return new MethodId(urn);
    }

    private static boolean isWord(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!isPlain && c != '-' && c != '.' && c != '_') {
                return false;
            }
        }
        return !part.isEmpty();
    }

    private static boolean isNumber(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) < '0' || part.charAt(i) > '9') {
                return false;
            }
        }
        return !part.isEmpty();
    }

    /** {@return whether the id starts with {@code urn:laatupaja:}, which is reserved for this library, in any case} */
    public boolean isReserved() {
        return urn.regionMatches(true, 0, OURS, 0, OURS.length());
    }

    /** {@return the URN} */
    public String urn() {
        return urn;
    }

    /** {@return the part before the version, such as {@code tree}; not unique} */
    public String name() {
        String[] parts = urn.split(":", -1);
        return parts[parts.length - 2];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MethodId that && urn.equals(that.urn);
    }

    @Override
    public int hashCode() {
        return urn.hashCode();
    }

    /** {@return the URN} */
    @Override
    public String toString() {
        return urn;
    }
}
