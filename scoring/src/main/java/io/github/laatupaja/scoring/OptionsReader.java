// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.internal.values.Decimals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the options of a tree method back from a score that recorded them. */
final class OptionsReader {
    private static final String FLAT = "flat-";
    private static final String NESTED = "nested-";
    private static final String MISSING = "missing ";
    private static final String NOT_APPLICABLE = "not-applicable ";

    private final Map<String, String> recorded;
    private final Function<String, Optional<Aggregator>> aggregators;

    /**
     * Holds recorded options.
     *
     * @param recorded the options by name
     * @param aggregators finds an aggregator by its name in the options
     */
    OptionsReader(Map<String, String> recorded, Function<String, Optional<Aggregator>> aggregators) {
        this.recorded = recorded;
        this.aggregators = aggregators;
    }

    /**
     * {@return the options}
     * @throws IllegalArgumentException if one is missing, unknown or invalid; names it
     */
    TreeOptions read() {
        TreeOptions options = known();
        Set<String> names = OptionsText.of(options).values().keySet();
        for (String name : recorded.keySet()) {
            // without an option that is not known here, the score would be another
            if (!name.equals(OptionsText.VALUATION) && !names.contains(name)) {
                throw new IllegalArgumentException("option '" + name + "' is unknown");
            }
        }
        return options;
    }

    private TreeOptions known() {
        ImmutableTreeOptions.Builder options = ImmutableTreeOptions.builder()
                .addAllAggregations(levels())
                .missing(required(OptionsText.MISSING, MissingPolicy::parse))
                .notApplicable(required(OptionsText.NOT_APPLICABLE, OptionsReader::notApplicable))
                .weighting(required(OptionsText.WEIGHTS, OptionsReader::weighting))
                .putAllWeights(byId(OptionsText.WEIGHT_OF, CriterionId::of, Decimals::parse))
                .putAllWeights(byId(OptionsText.GROUP_WEIGHT_OF, GroupId::of, Decimals::parse))
                .putAllValuations(byId(OptionsText.VALUATION_OF, CriterionId::of, Valuations::parse));
        if (recorded.containsKey(OptionsText.VALUATION)) {
            options.valuation(required(OptionsText.VALUATION, Valuations::parse));
        }
        return options.build();
    }

    private List<Aggregation> levels() {
        List<Aggregation> levels = new ArrayList<>();
        for (String name : required(OptionsText.AGGREGATION, text -> text.split(" ", -1))) {
            Aggregation plain = parse(OptionsText.AGGREGATION, name, this::aggregation);
            String own = OptionsText.LEVEL + levels.size();
            levels.add(recorded.containsKey(own) ? required(own, policies -> withPolicies(plain, policies)) : plain);
        }
        return levels;
    }

    private Aggregation aggregation(String name) {
        boolean isNested = name.startsWith(NESTED);
        if (!isNested && !name.startsWith(FLAT)) {
            throw new IllegalArgumentException("unknown aggregation, expected flat-… or nested-…");
        }
        String formula = name.substring(isNested ? NESTED.length() : FLAT.length());
        Aggregator aggregator = aggregators
                .apply(formula)
                .orElseThrow(() -> new IllegalArgumentException("aggregator " + formula + " is unknown"));
        return isNested ? Aggregation.nested(aggregator) : Aggregation.flat(aggregator);
    }

    private static Aggregation withPolicies(Aggregation plain, String policies) {
        Aggregation with = plain;
        for (String policy : policies.split(", ", -1)) {
            with = policy.startsWith(MISSING)
                    ? with.missing(MissingPolicy.parse(policy.substring(MISSING.length())))
                    : with.notApplicable(notApplicable(
                            policy.startsWith(NOT_APPLICABLE) ? policy.substring(NOT_APPLICABLE.length()) : ""));
        }
        return with;
    }

    private static NotApplicablePolicy notApplicable(String name) {
        return oneOf(NotApplicablePolicy.values(), NotApplicablePolicy::text, name);
    }

    private static Weighting weighting(String name) {
        return oneOf(Weighting.values(), Weighting::text, name);
    }

    private static <T> T oneOf(T[] values, Function<T, String> text, String name) {
        return Arrays.stream(values)
                .filter(value -> text.apply(value).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown value, expected one of "
                        + String.join(", ", Arrays.stream(values).map(text).toList())));
    }

    private <I, T> Map<I, T> byId(String prefix, Function<String, I> id, Function<String, T> parse) {
        Map<I, T> byId = new LinkedHashMap<>();
        recorded.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                byId.put(parse(name, name.substring(prefix.length()), id), parse(name, value, parse));
            }
        });
        return byId;
    }

    private <T> T required(String name, Function<String, T> parse) {
        String value = recorded.get(name);
        if (value == null) {
            throw new IllegalArgumentException("option '" + name + "' is missing");
        }
        return parse(name, value, parse);
    }

    private static <T> T parse(String name, String value, Function<String, T> parse) {
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("option '" + name + "' is '" + value + "': " + e.getMessage(), e);
        }
    }
}
