// SPDX-License-Identifier: Apache-2.0
/** The main job: reads an assessment and writes a report. The packages below this one make the content of the report. */
@NullMarked
package io.github.laatupaja.examples;

import org.jspecify.annotations.NullMarked;
