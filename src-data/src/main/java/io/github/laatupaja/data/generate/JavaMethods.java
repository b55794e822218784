// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import java.util.ArrayList;
import java.util.List;

/** The methods of a generated class, each of which returns one expression. Mutable. */
final class JavaMethods {
    private final List<String> methods = new ArrayList<>();

    /** {@return the call of a method that is added} */
    String add(String type, String name, String expression) {
        String call = name.replace('-', '_') + "()";
        methods.add("""

                private static %s %s {
                    return %s;
                }
            """.formatted(type, call, expression));
        return call;
    }

    /** {@return the methods' source, in the order they were added} */
    String all() {
        return String.join("", methods);
    }
}
