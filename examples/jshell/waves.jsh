say("This lesson compares two waves of 40 invented workshops, section by section.")

say("Both waves are assessments by the staff. Staff, management and participants rate differently, and"
        + " a change of assessors must not look like a change of the workshops.")
Wave first = Wave.of("2023", weightedMean(), criteria, nation(1, STAFF))
Wave third = Wave.of("2025", weightedMean(), criteria, nation(3, STAFF))

say("For each wave: the number of workshops, their mean on the scale 0-3, and the number of answers."
        + " Answers that are missing or not applicable are counted, but are not part of the mean.")
show(first, ENGLISH)
show(third, ENGLISH)

say("The change, over the workshops that have a score in both waves: the mean of the differences, and"
        + " how many workshops improved. Sections with fewer than five workshops are withheld,"
        + " and so are other sections from which those could be calculated.")
WaveComparison change = WaveComparison.of(first, third)
show(change, ENGLISH)

say("The names of the sections, and a chart with one bar for each wave.")
show(criteria.groups().stream().flatMap(it -> it.groups().stream()), ENGLISH)
plot(change, ENGLISH)

say("Files for R: the table above, and the scores of each workshop for a test of the change."
        + "\n  scores <- rbind(read.csv(\"scores-2023.csv\"), read.csv(\"scores-2025.csv\"))"
        + "\n  aggregate(score ~ section + wave, scores, mean)")
save(change.csv(), "change.csv")
save(first.csv(), "scores-2023.csv")
save(third.csv(), "scores-2025.csv")
