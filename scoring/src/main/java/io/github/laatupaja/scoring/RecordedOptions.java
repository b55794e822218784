// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.internal.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What a score records of the options of a tree method: writes it, and reads the options back. */
final class RecordedOptions {
    private static final String FLAT = "flat-";
    private static final String NESTED = "nested-";
    private static final String VALUATION = "valuation";
    private static final String MISSING = "missing ";
    private static final String NOT_APPLICABLE = "not-applicable ";

    private final Map<String, String> recorded;
    private final Function<String, Optional<Aggregator>> aggregators;

    /**
     * Holds what was recorded.
     *
     * @param recorded the options by name
     * @param aggregators finds an aggregator by the name that options call it
     */
    RecordedOptions(Map<String, String> recorded, Function<String, Optional<Aggregator>> aggregators) {
        this.recorded = recorded;
        this.aggregators = aggregators;
    }

    /** {@return every option by name, in a fixed order; valuations and levels' own policies only where there are any} */
    static Map<String, String> of(TreeOptions options) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("aggregation", names(options.aggregations()));
        text.put("missing", options.missing().toString());
        text.put("notApplicable", options.notApplicable().text());
        text.put("weights", options.weighing());
        if (options.valuation() != null) {
            text.put(VALUATION, options.valuation().toString());
        }
        for (int depth = 0; depth < options.aggregations().size(); depth++) {
            String policies = options.aggregations().get(depth).policies();
            if (!policies.isEmpty()) {
                text.put("level." + depth, policies);
            }
        }
        Map<String, String> byId = new TreeMap<>();
        options.weights()
                .forEach((id, weight) ->
                        byId.put(weightName(id), weight.stripTrailingZeros().toPlainString()));
        options.valuations().forEach((id, own) -> byId.put("valuation." + id, own.toString()));
        text.putAll(byId);
        return text;
    }

    /** A criterion and a group may have one id, so that the names differ. */
    private static String weightName(Id id) {
        return (id instanceof GroupId ? "groupWeight." : "weight.") + id;
    }

    /** {@return the names of aggregations, between blanks} */
    static String names(List<Aggregation> aggregations) {
        StringBuilder text = new StringBuilder();
        for (Aggregation aggregation : aggregations) {
            text.append(text.isEmpty() ? "" : " ").append(aggregation.name());
        }
        return text.toString();
    }

    /**
     * {@return the options}
     * @throws IllegalArgumentException if one is missing, unknown or cannot be read; names it
     */
    TreeOptions read() {
        TreeOptions options = known();
        Set<String> names = options.asText().keySet();
        for (String name : recorded.keySet()) {
            if (!name.equals(VALUATION) && !names.contains(name)) { // passed over, the score would be another
                throw new IllegalArgumentException("option '" + name + "' is unknown");
            }
        }
        return options;
    }

    private TreeOptions known() {
        Map<Id, BigDecimal> weights = new LinkedHashMap<>();
        weights.putAll(byId("weight.", CriterionId::of, Decimals::parse));
        weights.putAll(byId("groupWeight.", GroupId::of, Decimals::parse));
        return new TreeOptions(
                levels(),
                one("missing", MissingPolicy::parse),
                one("notApplicable", RecordedOptions::notApplicable) == NotApplicablePolicy.REFUSE,
                one("weights", RecordedOptions::weighing),
                weights,
                recorded.containsKey(VALUATION) ? one(VALUATION, Valuations::parse) : null,
                byId("valuation.", CriterionId::of, Valuations::parse));
    }

    private List<Aggregation> levels() {
        List<Aggregation> levels = new ArrayList<>();
        for (String name : one("aggregation", text -> text.split(" ", -1))) {
            Aggregation plain = read("aggregation", name, this::aggregation);
            String own = "level." + levels.size();
            levels.add(recorded.containsKey(own) ? one(own, policies -> withPolicies(plain, policies)) : plain);
        }
        return List.copyOf(levels);
    }

    private Aggregation aggregation(String name) {
        boolean isNested = name.startsWith(NESTED);
        if (!isNested && !name.startsWith(FLAT)) {
            throw new IllegalArgumentException("no aggregation is called so");
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
        for (NotApplicablePolicy policy : NotApplicablePolicy.values()) {
            if (policy.text().equals(name)) {
                return policy;
            }
        }
        throw new IllegalArgumentException("nothing is called so");
    }

    private static String weighing(String name) {
        if (!List.of(TreeOptions.DECLARED, TreeOptions.EQUAL, TreeOptions.NAMED).contains(name)) {
            throw new IllegalArgumentException("nothing is called so");
        }
        return name;
    }

    private <I, T> Map<I, T> byId(String prefix, Function<String, I> id, Function<String, T> parse) {
        Map<I, T> byId = new LinkedHashMap<>();
        recorded.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                byId.put(read(name, name.substring(prefix.length()), id), read(name, value, parse));
            }
        });
        return byId;
    }

    private <T> T one(String name, Function<String, T> parse) {
        String value = recorded.get(name);
        if (value == null) {
            throw new IllegalArgumentException("option '" + name + "' is missing");
        }
        return read(name, value, parse);
    }

    private static <T> T read(String name, String value, Function<String, T> parse) {
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("option '" + name + "' is '" + value + "': " + e.getMessage(), e);
        }
    }
}
