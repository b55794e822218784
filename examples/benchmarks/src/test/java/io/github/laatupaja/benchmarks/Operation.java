// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

/** The lines of the result table: a benchmark, what it is compared with, and the limits if the project sets any. */
enum Operation {
    GROUPS(
            "groups",
            "score an assessment; read value, bounds and coverage of the whole and all 10 groups",
            Peer.EVALEX,
            1 / 5.0,
            4096),
    ROW("groupsIntoRow", "the same from a row of levels, into a row that is reused", Peer.EVALEX, 1 / 100.0, 0),
    EXPLANATION("explanation", "score and explain the whole in Finnish", Peer.EVALEX, 3),
    IMPROVEMENTS("improvements", "gains of all criteria", Peer.EVALEX, 8),
    SCORE_TO_JSON("scoreToJson", "score and write as JSON", Peer.GENERATOR, 3),
    SCORE_FROM_JSON("scoreFromJson", "read a score from JSON", Peer.SCORE_TOKENIZER, 4),
    ASSESSMENT_FROM_JSON("assessmentFromJson", "read an assessment from JSON", Peer.ASSESSMENT_TOKENIZER, 1.7),
    SCORED("scored", "100,000 assessments to all groups, each", Peer.EVALEX, 1 / 5.0),
    KEPT("kept", "memory that a score keeps", Peer.NONE, Double.NaN, 2048),
    WHOLE("whole", "score; value of the whole", Peer.EVALEX),
    TEXT("text", "score; `toString`", Peer.EVALEX),
    CONTRIBUTION("contribution", "score; contribution of one criterion", Peer.EVALEX),
    REASONS("reasons", "score; reasons of one section in Finnish", Peer.EVALEX),
    RADAR("radar", "score; radar as SVG", Peer.EVALEX),
    ROUTE("route", "cheapest route to 0.1 more", Peer.EVALEX),
    COMPARISON("comparison", "score two assessments; differences of all groups and criteria", Peer.EVALEX),
    SECTION_FROM_JSON("sectionFromJson", "read a score from JSON; value of one section", Peer.SCORE_TOKENIZER),
    ASSESSMENT_EXAMINED(
            "assessmentExamined", "read an assessment from JSON with all findings", Peer.ASSESSMENT_TOKENIZER),
    ASSESSMENT_TO_JSON("assessmentToJson", "write an assessment as JSON", Peer.ASSESSMENT_TOKENIZER),
    SCORED_FROM_TEXT("scoredFromText", "10,000 assessments from JSON to all groups, each", Peer.ASSESSMENT_TOKENIZER),
    EVALEX("evalEx", "EvalEx: value of the whole, one formula", Peer.NONE),
    SHEET("sheet", "POI: value of the whole, a sheet of formulas", Peer.EVALEX),
    GENERATOR("scoreWritten", "Jackson: write the tokens of a score", Peer.NONE),
    SCORE_TOKENIZER("scoreRead", "Jackson: read the tokens of a score", Peer.NONE),
    ASSESSMENT_TOKENIZER("assessmentRead", "Jackson: read the tokens of an assessment", Peer.NONE);

    private final String benchmark;
    private final String title;
    private final Peer peer;
    private final double mostRatio; // NaN without a limit
    private final double mostBytes; // NaN without a limit

    Operation(String benchmark, String title, Peer peer) {
        this(benchmark, title, peer, Double.NaN);
    }

    Operation(String benchmark, String title, Peer peer, double mostRatio) {
        this(benchmark, title, peer, mostRatio, Double.NaN);
    }

    Operation(String benchmark, String title, Peer peer, double mostRatio, double mostBytes) {
        this.benchmark = benchmark;
        this.title = title;
        this.peer = peer;
        this.mostRatio = mostRatio;
        this.mostBytes = mostBytes;
    }

    String benchmark() {
        return benchmark;
    }

    String title() {
        return title;
    }

    Peer peer() {
        return peer;
    }

    double mostRatio() {
        return mostRatio;
    }

    double mostBytes() {
        return mostBytes;
    }

    /** What an operation's time is divided by. */
    enum Peer {
        NONE("", ""),
        EVALEX("evalEx", "EvalEx"),
        GENERATOR("scoreWritten", "generator"),
        SCORE_TOKENIZER("scoreRead", "tokenizer"),
        ASSESSMENT_TOKENIZER("assessmentRead", "tokenizer");

        private final String benchmark;
        private final String title;

        Peer(String benchmark, String title) {
            this.benchmark = benchmark;
            this.title = title;
        }

        String benchmark() {
            return benchmark;
        }

        String title() {
            return title;
        }
    }
}
