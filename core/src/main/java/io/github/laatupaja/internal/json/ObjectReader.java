// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.FindingCode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Reads one object by its field table. Not to be used twice. */
final class ObjectReader<T> {
    private final FieldTable<T> table;
    private final JsonReader in;
    private final JsonTokens tokens;
    private final @Nullable TokenStreamContext place;
    private final int firstFinding;
    private final @Nullable Object[] values;

    // a bit for each field: it is there; its value is other than null; it could be read
    private long seen;
    private long present;
    private long usable;
    private @Nullable Set<String> unknownNames;

    /** Starts with the object at the current token. */
    ObjectReader(FieldTable<T> table, JsonReader in) {
        this.table = table;
        this.in = in;
        this.tokens = in.tokens();
        this.place = tokens.place();
        this.firstFinding = in.findings().size();
        this.values = new Object[table.fields().size()];
    }

    /** {@return the model; null with findings where the object does not make one} */
    @Nullable
    T read() {
        int field = next(0);
        while (tokens.isAtField()) {
            if (field < 0) {
                skipUnknown();
            } else {
                readField(field, FieldTable.bit(field));
            }
            field = next(field + 1);
        }
        T model = null;
        if ((table.required() & ~usable) == 0) {
            model = in.made(place, () -> table.make(values));
        } else {
            reportMissing();
        }
        in.findings().sort(firstFinding);
        return model;
    }

    /**
     * Moves to the next field, if there is one, and returns its index; -1 if the table does not have it.
     *
     * @param expected the index that it probably has: most documents have their fields in the order of the table
     */
    private int next(int expected) {
        int index = expected % values.length;
        if (tokens.nextIs(table.name(index))) {
            return index;
        }
        return tokens.isAtField() ? table.index(tokens.name()) : -1;
    }

    private void skipUnknown() {
        Set<String> names = unknownNames == null ? new HashSet<>() : unknownNames;
        unknownNames = names;
        if (tokens.isFirst(names)) {
            tokens.next();
            tokens.skip();
        }
    }

    private void readField(int index, long bit) {
        if ((seen & bit) != 0) {
            tokens.skipRepeated();
            return;
        }
        seen |= bit;
        tokens.next();
        if (!tokens.isNull()) {
            int firstOfField = in.findings().size();
            Object value = table.fields().get(index).type().read(in);
            values[index] = value;
            present |= bit;
            usable |= value == null ? 0 : bit;
            in.findings().assign(firstOfField, index);
        }
    }

    private void reportMissing() {
        for (int i = 0; i < values.length; i++) {
            if ((table.required() & ~present & FieldTable.bit(i)) != 0) {
                int missing = in.findings().size();
                in.add(place, FindingCode.MISSING_FIELD, table.fields().get(i).name());
                in.findings().assign(missing, i);
            }
        }
    }
}
