// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.embedding;

import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import java.io.IOException;
import java.nio.file.Path;

/** An application that leaves JSON to the library. */
final class OwnJson implements JsonRewriter {
    public static void main(String[] args) throws IOException {
        RoundTrip.print(Path.of(args[0]), new OwnJson());
    }

    @Override
    public String framework(String json) {
        return CriteriaFrameworks.toJson(CriteriaFrameworks.parse(json));
    }

    @Override
    public String assessment(String json) {
        return Assessments.toJson(Assessments.parse(json));
    }
}
