// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs benchmarks by JMH's own options, then compares the results with their peers and limits. */
final class Main {
    private Main() {}

    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        System.out.println(ResultTable.of(new Runner(new CommandLineOptions(args)).run()));
    }
}
