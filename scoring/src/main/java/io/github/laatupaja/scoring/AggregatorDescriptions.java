// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.MethodDescription.text;

import java.util.List;

/** What the bundled aggregators say of themselves; apart, so that a first score does not load it. */
final class AggregatorDescriptions {
    private static final String HANDBOOK =
            "OECD/JRC, Handbook on Constructing Composite Indicators: Methodology and User Guide, 2008";

    private AggregatorDescriptions() {}

    static MethodDescription of(String name) {
        return switch (name) {
            case "mean" ->
                new MethodDescription(
                        text("weighted mean", "painotettu keskiarvo", "viktat medelvärde"),
                        HANDBOOK,
                        List.of(text(
                                "a low value can be made up for by a high one, in full",
                                "matalan arvon voi korvata korkealla kokonaan",
                                "ett lågt värde kan helt uppvägas av ett högt")));
            case "sum" ->
                new MethodDescription(
                        text("weighted sum", "painotettu summa", "viktad summa"),
                        HANDBOOK,
                        List.of(text(
                                "what is not asked lowers the highest possible sum",
                                "mitä ei kysytä, alentaa suurinta mahdollista summaa",
                                "det som inte frågas sänker den högsta möjliga summan")));
            case "geometric-mean" ->
                new MethodDescription(
                        text("geometric mean", "geometrinen keskiarvo", "geometriskt medelvärde"),
                        HANDBOOK,
                        List.of(text(
                                "a low value can be made up for in part; a zero makes the whole 0",
                                "matalan arvon voi korvata vain osaksi; nolla tekee tuloksesta nollan",
                                "ett lågt värde kan bara delvis uppvägas; en nolla gör resultatet till noll")));
            case "harmonic-mean" ->
                new MethodDescription(
                        text("harmonic mean", "harmoninen keskiarvo", "harmoniskt medelvärde"),
                        "",
                        List.of(text(
                                "low values weigh more than high ones; a zero makes the whole 0",
                                "matalat arvot painavat enemmän kuin korkeat; nolla tekee tuloksesta nollan",
                                "låga värden väger mer än höga; en nolla gör resultatet till noll")));
            case "median" ->
                new MethodDescription(
                        text("weighted median", "painotettu mediaani", "viktad median"),
                        "",
                        List.of(text(
                                "the order of the values counts, not how far apart they are",
                                "arvojen järjestys ratkaisee, ei niiden etäisyys",
                                "värdenas ordning avgör, inte avståndet mellan dem")));
            case "minimum" ->
                new MethodDescription(
                        text("minimum", "pienin arvo", "lägsta värde"),
                        "",
                        List.of(text(
                                "the weakest link decides; weights other than 0 do not matter",
                                "heikoin lenkki ratkaisee; painoilla ei ole merkitystä, paitsi nollalla",
                                "den svagaste länken avgör; vikter saknar betydelse, utom noll")));
            case "cumulative-mean" ->
                new MethodDescription(
                        text("cumulative mean", "kumulatiivinen keskiarvo", "kumulativt medelvärde"),
                        "CAF 2020, classical scoring: each step of the PDCA cycle presupposes the one before",
                        List.of(text(
                                "each part counts only as far as all those before it in published order",
                                "kukin osa lasketaan vain siltä osin kuin kaikki sitä edeltävät",
                                "varje del räknas bara så långt som alla före den")));
            default -> throw new IllegalArgumentException("aggregator '" + name + "' is not bundled");
        };
    }
}
