// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.embedding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A test for each application and the Jackson it may meet; our own reader needs the streaming core 3 in any case. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0} with {1}")
@CsvSource(delimiter = '|', textBlock = """
                OwnJson       | annotations-2.19.2 core-3.1.7
                OwnJson       | annotations-2.20   core-3.1.7
                OwnJson       | annotations-2.21   core-3.1.7
                PlainJackson2 | annotations-2.19.2 core-3.1.7 core-2.19.2 databind-2.19.2
                PlainJackson2 | annotations-2.21   core-3.1.7 core-2.21.8 databind-2.21.8
                PlainJackson3 | annotations-2.20   core-3.0.3 databind-3.0.3
                PlainJackson3 | annotations-2.21   core-3.1.7 databind-3.1.7
                """)
@interface JacksonCombinations {}
