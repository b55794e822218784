// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import static io.github.laatupaja.internal.json.JsonSchema.keywords;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the field tables of models that a single call makes. The call takes the fields in their order; an optional field
 * that is absent is null, and an absent array or map is empty.
 */
public final class FieldTables {
    private FieldTables() {}

    /** A function of three values. */
    public interface Function3<A, B, C, T> {
        /** {@return the result} */
        T apply(A a, B b, C c);
    }

    /** A function of four values. */
    public interface Function4<A, B, C, D, T> {
        /** {@return the result} */
        T apply(A a, B b, C c, D d);
    }

    /** A function of five values. */
    public interface Function5<A, B, C, D, E, T> {
        /** {@return the result} */
        T apply(A a, B b, C c, D d, E e);
    }

    /** A function of six values. */
    public interface Function6<A, B, C, D, E, F, T> {
        /** {@return the result} */
        T apply(A a, B b, C c, D d, E e, F f);
    }

    /** {@return the table of a model with one field} */
    public static <T, A> FieldTable<T> of(String name, String description, JsonField<T, A> a, Function<A, T> make) {
        return table(name, description, values -> make.apply(a.orAbsent(values[0])), a);
    }

    /** {@return the table of a model with two fields} */
    public static <T, A, B> FieldTable<T> of(
            String name, String description, JsonField<T, A> a, JsonField<T, B> b, BiFunction<A, B, T> make) {
        return table(name, description, values -> make.apply(a.orAbsent(values[0]), b.orAbsent(values[1])), a, b);
    }

    /** {@return the table of a model with three fields} */
    public static <T, A, B, C> FieldTable<T> of(
            String name,
            String description,
            JsonField<T, A> a,
            JsonField<T, B> b,
            JsonField<T, C> c,
            Function3<A, B, C, T> make) {
        return table(
                name,
                description,
                values -> make.apply(a.orAbsent(values[0]), b.orAbsent(values[1]), c.orAbsent(values[2])),
                a,
                b,
                c);
    }

    /** {@return the table of a model with four fields} */
    public static <T, A, B, C, D> FieldTable<T> of(
            String name,
            String description,
            JsonField<T, A> a,
            JsonField<T, B> b,
            JsonField<T, C> c,
            JsonField<T, D> d,
            Function4<A, B, C, D, T> make) {
        return table(
                name,
                description,
                values -> make.apply(
                        a.orAbsent(values[0]), b.orAbsent(values[1]), c.orAbsent(values[2]), d.orAbsent(values[3])),
                a,
                b,
                c,
                d);
    }

    /** {@return the table of a model with five fields} */
    public static <T, A, B, C, D, E> FieldTable<T> of(
            String name,
            String description,
            JsonField<T, A> a,
            JsonField<T, B> b,
            JsonField<T, C> c,
            JsonField<T, D> d,
            JsonField<T, E> e,
            Function5<A, B, C, D, E, T> make) {
        return table(
                name,
                description,
                values -> make.apply(
                        a.orAbsent(values[0]),
                        b.orAbsent(values[1]),
                        c.orAbsent(values[2]),
                        d.orAbsent(values[3]),
                        e.orAbsent(values[4])),
                a,
                b,
                c,
                d,
                e);
    }

    /** {@return the table of a model with six fields} */
    public static <T, A, B, C, D, E, F> FieldTable<T> of(
            String name,
            String description,
            JsonField<T, A> a,
            JsonField<T, B> b,
            JsonField<T, C> c,
            JsonField<T, D> d,
            JsonField<T, E> e,
            JsonField<T, F> f,
            Function6<A, B, C, D, E, F, T> make) {
        return table(
                name,
                description,
                values -> make.apply(
                        a.orAbsent(values[0]),
                        b.orAbsent(values[1]),
                        c.orAbsent(values[2]),
                        d.orAbsent(values[3]),
                        e.orAbsent(values[4]),
                        f.orAbsent(values[5])),
                a,
                b,
                c,
                d,
                e,
                f);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    private static <T> FieldTable<T> table(
            String name, String description, Function<@Nullable Object[], T> maker, JsonField<T, ?>... fields) {
        return new FieldTable<>(name, keywords("description", description), List.of(fields), maker);
    }
}
