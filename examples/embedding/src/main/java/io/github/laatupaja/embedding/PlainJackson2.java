// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.embedding;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import java.io.IOException;
import java.nio.file.Path;

/** An application with a Jackson 2 mapper, as it comes. */
final class PlainJackson2 implements JsonRewriter {
    private final ObjectMapper mapper = new ObjectMapper();

    public static void main(String[] args) throws IOException {
        RoundTrip.print(Path.of(args[0]), new PlainJackson2());
    }

    @Override
    public String framework(String json) throws IOException {
        return mapper.writeValueAsString(mapper.readValue(json, CriteriaFramework.class));
    }

    @Override
    public String assessment(String json) throws IOException {
        return mapper.writeValueAsString(mapper.readValue(json, Assessment.class));
    }
}
