// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.fields;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Position;
import io.github.laatupaja.examples.report.ReportFindingCode;

/**
 * An unknown field in one or several places of the same kind.
 *
 * @param path the path of the first place
 * @param position the line and column of the first place
 * @param nearest the name that may be meant; empty if none is near
 * @param others the number of other places
 */
record UnknownField(String path, Position position, String nearest, int others) {
    UnknownField again() {
        return new UnknownField(path, position, nearest, others + 1);
    }

    Finding finding() {
        return Finding.of(ReportFindingCode.UNKNOWN_FIELD, path, nearest, String.valueOf(others))
                .at(path, position);
    }
}
