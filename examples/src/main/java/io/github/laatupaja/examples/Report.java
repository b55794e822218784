// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** The main job. */
public final class Report {
    private Report() {}

    /**
     * Prints the report, in UTF-8 whatever the platform's charset.
     *
     * @param args none yet
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        int exitCode = run(args, out);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Apart from {@code main}, so that a test neither writes to the real standard output nor ends its own JVM. */
    static int run(String[] args, PrintStream out) {
        out.println("report ä" + (args.length == 0 ? "" : " " + String.join(" ", args)));
        return args.length > 0 && args[0].equals("--fail") ? 2 : 0;
    }
}
