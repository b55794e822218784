say("How do two waves of 40 workshops compare, section by section? All of them are invented.")

say("One rater role, the staff: staff, management and participants see a workshop differently, and"
        + " a change of raters must not look like a change of workshops.")
Wave first = Wave.of("2023", weightedMean(), criteria, nation(1, STAFF))
Wave third = Wave.of("2025", weightedMean(), criteria, nation(3, STAFF))

say("Each wave by itself: how many workshops, their mean on the scale 0-3, and how many answers it"
        + " rests on. What is missing or not applicable is counted, and is in no mean.")
show(first, ENGLISH)
show(third, ENGLISH)

say("The change, over workshops that have a score in both waves: a mean of differences, and how many"
        + " improved. Of fewer than five workshops nothing is shown, nor what would tell of them.")
WaveComparison change = WaveComparison.of(first, third)
show(change, ENGLISH)

say("The sections' names, and the same as a picture: one bar for each wave.")
show(criteria.groups().stream().flatMap(it -> it.groups().stream()), ENGLISH)
plot(change, ENGLISH)

say("For R: the table above, and the scores of each workshop, which tests of the change need."
        + "\n  scores <- rbind(read.csv(\"scores-2023.csv\"), read.csv(\"scores-2025.csv\"))"
        + "\n  aggregate(score ~ section + wave, scores, mean)")
save(change.csv(), "change.csv")
save(first.csv(), "scores-2023.csv")
save(third.csv(), "scores-2025.csv")
