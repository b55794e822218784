// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import java.util.ArrayList;
import java.util.List;

/** Collects the methods of a generated class. Each method returns one expression. Mutable. */
final class JavaMethods {
    private final List<String> methods = new ArrayList<>();

    /**
     * Adds a method.
     *
     * @return an expression that calls the method
     */
    String add(String type, String name, String expression) {
        String call = name.replace('-', '_') + "()";
        methods.add("""

                private static %s %s {
                    return %s;
                }
            """.formatted(type, call, expression));
        return call;
    }

    /** {@return the source of all methods, in the order in which they were added} */
    String all() {
        return String.join("", methods);
    }
}
