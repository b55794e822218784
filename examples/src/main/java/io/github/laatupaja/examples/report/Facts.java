// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.criteria.Feature;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scoring.Coverage;
import java.util.ArrayList;
import java.util.List;

/** What a report says before the scores: of what, by whom, when and how they were made. Immutable and thread-safe. */
public final class Facts {
    private final ScoredAssessment scored;
    private final Words words;

    private Facts(ScoredAssessment scored, Words words) {
        this.scored = scored;
        this.words = words;
    }

    /**
     * {@return the facts of an assessment}
     * @param scored the assessment
     * @param words how they are said
     */
    public static Facts of(ScoredAssessment scored, Words words) {
        return new Facts(scored, words);
    }

    /** {@return the workshop's name} */
    public String workshop() {
        return scored.assessment().workshop().orElseGet(() -> words.say(Phrase.NAMELESS));
    }

    /** {@return edition, scale, assessor, date, profile, method, options and coverage; without those that say nothing} */
    public List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(Phrase.CRITERIA, edition()));
        facts.add(fact(Phrase.SCALE, scale()));
        facts.add(fact(Phrase.ASSESSOR, assessor()));
        facts.add(fact(Phrase.DATE, date()));
        if (!profile().isEmpty()) {
            facts.add(fact(Phrase.PROFILE, profile()));
        }
        facts.add(fact(Phrase.METHOD, new MethodWords(scored, words).method()));
        String options = new MethodWords(scored, words).options();
        if (!options.isEmpty()) {
            facts.add(fact(Phrase.OPTIONS, options));
        }
        facts.add(fact(Phrase.COVERAGE, coverage()));
        return facts;
    }

    private Fact fact(Phrase label, String text) {
        return new Fact(words.say(label), text);
    }

    private String edition() {
        String title = words.say(scored.framework().title());
        String edition = words.say(Phrase.EDITION, title, scored.framework().edition());
        return scored.framework()
                .publisher()
                .map(publisher -> words.say(Phrase.PUBLISHED, edition, publisher))
                .orElse(edition);
    }

    private String scale() {
        RatingScale scale = scored.scale();
        return words.say(scale.title()) + ": " + Ratings.of(scale, words).all();
    }

    private String assessor() {
        Assessor assessor = scored.assessment().assessor();
        String kind = words.say(Names.of(assessor.kind()));
        return assessor.role()
                .map(role -> kind + ", " + words.say(Names.of(role)))
                .orElse(kind);
    }

    private String date() {
        return scored.assessment().date().map(words::date).orElseGet(() -> words.say(Phrase.UNDATED));
    }

    private String profile() {
        WorkshopProfile profile = scored.assessment().profile();
        List<String> said = new ArrayList<>();
        for (Feature feature : scored.framework().features()) {
            profile.says(feature.id())
                    .map(isPresent -> isPresent ? Phrase.HAS : Phrase.HAS_NOT)
                    .ifPresent(phrase -> said.add(words.say(phrase, words.say(feature.title()))));
        }
        return String.join("; ", said);
    }

    private String coverage() {
        Coverage coverage = scored.total().coverage();
        String share = coverage.share().map(words::percent).orElse("–");
        String rated = words.say(Phrase.COVERAGE_IS, coverage.rated(), coverage.asked(), share);
        return coverage.notApplicable() == 0 ? rated : rated + "; " + notApplicable(coverage);
    }

    private String notApplicable(Coverage coverage) {
        String share = coverage.notApplicableShare().map(words::percent).orElse("–");
        return words.say(Phrase.NOT_APPLICABLE_IS, coverage.notApplicable(), coverage.all(), share);
    }
}
