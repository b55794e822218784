// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** One run of the main job, in this very process. */
record ReportRun(int code, String out, String err) {
    static ReportRun of(Path folder, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ReportJob report = new ReportJob(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), folder);
        int code = report.run(List.of(args));
        return new ReportRun(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** {@return the text of a file beside the tests} */
    static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(ReportRun.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
