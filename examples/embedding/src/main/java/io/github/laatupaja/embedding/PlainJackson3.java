// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.embedding;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** An application with a Jackson 3 mapper, as it comes. */
final class PlainJackson3 implements JsonRewriter {
    private final JsonMapper mapper = new JsonMapper();

    public static void main(String[] args) throws IOException {
        RoundTrip.print(Path.of(args[0]), new PlainJackson3());
    }

    @Override
    public String framework(String json) {
        return mapper.writeValueAsString(mapper.readValue(json, CriteriaFramework.class));
    }

    @Override
    public String assessment(String json) {
        return mapper.writeValueAsString(mapper.readValue(json, Assessment.class));
    }
}
