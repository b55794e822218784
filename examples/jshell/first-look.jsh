say("This lesson shows the criteria and the concepts of Finnish workshop activity.")

say("The criteria form a tree of three elements with six sections. Here are the elements.")
show(criteria.groups())
show(criteria.groups(), ENGLISH)

say("The criteria of one section. The Finnish text is the original; leave out the language to see it.")
show(criteria.get(GroupId.of("suunta-1")), ENGLISH)

say("A criterion may have several statements. This one has four.")
show(criteria.get(CriterionId.of(1)), ENGLISH)

say("Some apply to youth workshops only: criterion 11, and statements of criterion 51.")
show(criteria.onlyFor(FeatureId.YOUTH_WORKSHOPS))

say("The publisher defines the concepts. These are the core concepts.")
show(glossary.concepts().stream().filter(it -> it.tier().equals(Optional.of(Tier.CORE))), ENGLISH)

say("One concept with its definition, terms and relations. Any inflected form of a term finds it.")
show(glossary.get(FINNISH, "työpajoissa"), ENGLISH)

say("Which concepts does a text mention? Words are inflected, and parts of compounds may be left out.")
show(mentions("Työpajoilla tarjotaan työ- ja yksilövalmennusta."), ENGLISH)

say("Which criteria mention learning environments? Which concepts does criterion 29 mention?")
ConceptLinks links = ConceptLinks.between(glossary, criteria)
show(links.criteria(ConceptId.of("oppimisymparisto")), ENGLISH)
show(links.concepts(CriterionId.of(29)), ENGLISH)
