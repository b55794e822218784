// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.QuotedText;
import io.github.laatupaja.internal.json.JsonNode.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text that names the kind and version of a document. */
final class JsonFormat extends JsonType<String> {
    private final String expected;

    JsonFormat(String expected) {
        this.expected = expected;
    }

    @Override
    @Nullable
    String read(JsonReader in) {
        String format = in.scalar(Kind.STRING, false);
        if (format != null && !format.equals(expected)) {
            in.add(null, FindingCode.UNSUPPORTED_FORMAT, QuotedText.of(format), expected);
        }
        return format;
    }

    @Override
    void write(String format, JsonWriter out) {
        out.string(format);
    }

    @Override
    Map<String, Object> schema(JsonSchema schema) {
        return JsonSchema.keywords("const", expected);
    }
}
