say("This lesson finds the weakest section of an invented workshop, the ratings in it, and"
        + " possible improvements.")
Assessment workshop = example()
show(List.of(workshop), ENGLISH)

say("First, check the assessment. It can be scored in spite of warnings.")
show(workshop.check(criteria), ENGLISH)

say("The mean of the ratings, on the scale 0-3. Where answers are missing, the bounds show between"
        + " which values the score could be. Criteria that are not applicable are left out.")
Score score = weightedMean().score(criteria, workshop)
show(score, ENGLISH)

say("The section with the lowest score.")
List<ScoreNode> sections = score.total().children().stream().flatMap(it -> it.children().stream()).toList()
ScoreNode weakest = sections.stream().filter(it -> it.value().isPresent()).min(Comparator.comparing(it -> it.value().get())).get()
show(List.of(weakest), ENGLISH)

say("The ratings in this section, and the evidence for them.")
show(weakest, ENGLISH)
List<Answer> answers = weakest.criteria().stream().map(it -> workshop.find((CriterionId) it.id().get()).get()).toList()
show(answers, ENGLISH)

say("By how much would the total score rise if one criterion were raised by one level, or to the"
        + " highest? The answer depends on the scoring method.")
WhatNext next = WhatNext.of(weightedMean(), criteria, workshop)
show(next.byGain().stream().filter(it -> answers.stream().anyMatch(answer -> answer.criterion().equals(it.criterion()))), ENGLISH)

say("The fewest levels to raise for a mean of 2.2. The workshop decides which steps make sense.")
Route route = next.cheapestTo(new BigDecimal("2.2")).get()
show(route, ENGLISH)
show(route.steps().stream().map(step -> criteria.get(step.criterion())), ENGLISH)

say("A chart of all sections.")
plot(workshop, ENGLISH)
