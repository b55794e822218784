// SPDX-License-Identifier: Apache-2.0
/**
 * JSON documents: one table of fields per model, from which everything else follows.
 *
 * <p>A {@link FieldTable} lists the fields of a model in the order in which they are written. A {@link JsonField}
 * has a name, a {@link JsonType}, a getter, a description, and says whether the field is required. From the table
 * follow
 *
 * <ul>
 *   <li>the reader, {@link JsonText}: it reads token by token, in any order of fields, and finds everything that is
 *       wrong;
 *   <li>the writer, {@link FieldTable#writeFields} inside {@link JsonWriter#indented};
 *   <li>the template that somebody fills in, by {@link JsonField#inTemplate};
 *   <li>the published schema, {@link JsonSchema}: a test compares it with the committed file, and
 *       {@code -Dschemas=write} writes that file anew.
 * </ul>
 *
 * <p>To describe a model, write a class such as {@code EvidenceJson} with a constant for each model. A model that
 * one call makes takes its fields in order; a model with a builder names the setter of each field:
 *
 * <pre>
 * static final FieldTable&lt;Feature&gt; FEATURE = FieldTables.of(
 *         "feature",                                  // its name among the definitions of a schema
 *         "A feature.",                               // its description there
 *         required("id", id(FeatureId::of), Feature::id, "Its id."),
 *         required("title", LOCALIZED, Feature::title, "What it is called."),
 *         Feature::of);
 *
 * static final FieldTable&lt;Statement&gt; STATEMENT = FieldTable.builder(
 *                 "statement", "One thing that a criterion claims.", Statement::builder, Statement.Builder::build)
 *         .with(required("text", LOCALIZED, Statement::text, "The wording."), Statement.Builder::text)
 *         .with(optional("source", SOURCE, Statement::source, "Where it stands."), Statement.Builder::source)
 *         .build();
 * </pre>
 *
 * <p>A field is {@code required}, {@code optional} (its getter gives an {@code Optional}), {@code defaulted} (the
 * model has a default), a {@code list} or a {@code map}. {@link JsonTypes} has the types of single values. What a
 * model refuses with an {@code IllegalArgumentException} becomes a finding at its object, and what a type refuses
 * one at its field; a constraint that the model checks is added to the schema by {@code with} and {@code
 * atLeastOne}. A model that contains itself uses {@link JsonTypes#later}. Null and empty texts, arrays and objects
 * are the same as absent ones.
 *
 * <p>Paths and positions are computed only for findings. Findings about the meaning of a model, which its check
 * makes, are located by reading the text a second time.
 */
@NullMarked
package io.github.laatupaja.internal.json;

import org.jspecify.annotations.NullMarked;
