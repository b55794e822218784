say("Where is this workshop weakest, why, and what next? The workshop is invented.")
Assessment workshop = example()
show(List.of(workshop), ENGLISH)

say("Before any scoring: is something wrong or missing? Warnings do not keep it from being scored.")
show(workshop.check(criteria), ENGLISH)

say("The mean of the ratings, on the scale 0-3. Where answers are missing, bounds tell how far"
        + " the score could be from what it says; what is not applicable is left out, never a zero.")
Score score = weightedMean().score(criteria, workshop)
show(score, ENGLISH)

say("Where: the lowest of the six sections.")
List<ScoreNode> sections = score.total().children().stream().flatMap(it -> it.children().stream()).toList()
ScoreNode weakest = sections.stream().filter(it -> it.value().isPresent()).min(Comparator.comparing(it -> it.value().get())).get()
show(List.of(weakest), ENGLISH)

say("Why: the ratings in it, and the evidence that was named for them.")
show(weakest, ENGLISH)
List<Answer> answers = weakest.criteria().stream().map(it -> workshop.find((CriterionId) it.id().get()).get()).toList()
show(answers, ENGLISH)

say("What next: what would each of its criteria gain for the whole, one level up and at the top?"
        + " Gains come of the very method used: under another one they differ.")
WhatNext next = WhatNext.of(weightedMean(), criteria, workshop)
show(next.byGain().stream().filter(it -> answers.stream().anyMatch(answer -> answer.criterion().equals(it.criterion()))), ENGLISH)

say("The fewest steps to a mean of 2.2; which steps make sense is for the workshop to say.")
Route route = next.cheapestTo(new BigDecimal("2.2")).get()
show(route, ENGLISH)
show(route.steps().stream().map(step -> criteria.get(step.criterion())), ENGLISH)

say("The whole in a picture, for the discussion that follows.")
plot(workshop, ENGLISH)
