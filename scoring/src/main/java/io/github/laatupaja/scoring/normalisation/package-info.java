// SPDX-License-Identifier: Apache-2.0
/**
 * Making indicators with units of their own comparable, as makers of composite indicators do, by the names that the OECD's
 * and the JRC's Handbook on Constructing Composite Indicators (2008) gives the ways.
 *
 * <p>Where the ends are fixed, each rating is normalised by itself, as it is scored:
 * {@link io.github.laatupaja.scoring.Valuations#goalposts}. Where the ends, the mean or the order come from the data, all
 * units are needed at once: {@link io.github.laatupaja.scoring.normalisation.Normalisations} takes the values of one indicator
 * for all units and gives what becomes the ratings of an assessment on an interval. Such scores hold within that set of
 * units alone: with one unit more, all may change.
 *
 * <pre>{@code
 * Map<String, ExactNumber> shares = Normalisations.minMax(years);       // by workshop: 0 for the fewest, 1 for the most
 * }</pre>
 *
 * <p>A unit without a value is not in the map, and gets none.
 */
@NullMarked
package io.github.laatupaja.scoring.normalisation;

import org.jspecify.annotations.NullMarked;
