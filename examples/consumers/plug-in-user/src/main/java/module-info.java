// SPDX-License-Identifier: Apache-2.0
/** A program that uses whatever scoring methods are there. */
module org.example.finder {
    requires io.github.laatupaja.scoring;
}
