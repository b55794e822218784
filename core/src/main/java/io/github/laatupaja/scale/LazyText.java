// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scale;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text that is made when it is first asked for. Serialized as the text. */
final class LazyText implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<LocalizedText> source;
    private volatile @Nullable LocalizedText text;

    LazyText(Supplier<LocalizedText> source) {
        this.source = source;
    }

    static LazyText of(LocalizedText text) {
        requireNonNull(text, "text");
        return new LazyText(() -> text);
    }

    LocalizedText get() {
        LocalizedText made = text;
        if (made == null) {
            made = source.get();
            text = made;
        }
        return made;
    }

    private Object writeReplace() {
        return new Made(get());
    }

    private record Made(LocalizedText text) implements Serializable {
        private Object readResolve() {
            return of(text);
        }
    }
}
