// SPDX-License-Identifier: Apache-2.0
/** A program that scores an assessment. */
module org.example.score {
    requires io.github.laatupaja.glossary;
    requires io.github.laatupaja.scoring;
}
