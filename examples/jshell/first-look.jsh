say("A first look at the criteria and the concepts of Finnish workshop activity.")

say("The criteria form a tree: three elements, and in them six sections.")
show(criteria.groups())
show(criteria.groups(), ENGLISH)

say("One section whole. The Finnish text is the original; ask for it by leaving the language out.")
show(criteria.get(GroupId.of("suunta-1")), ENGLISH)

say("A criterion may make several statements. This one speaks of four things at once.")
show(criteria.get(CriterionId.of(1)), ENGLISH)

say("A few are asked of youth workshops only: here criterion 11, and themes of criterion 51.")
show(criteria.onlyFor(FeatureId.YOUTH_WORKSHOPS))

say("The publisher explains its concepts. The core ones first:")
show(glossary.concepts().stream().filter(it -> it.tier().equals(Optional.of(Tier.CORE))), ENGLISH)

say("One of them, with its definition, its terms and its relations. Any inflected form finds it.")
show(glossary.get(FINNISH, "työpajoissa"), ENGLISH)

say("Which concepts does a text name? Finnish inflects, and leaves parts of compounds out.")
show(mentions("Työpajoilla tarjotaan työ- ja yksilövalmennusta."), ENGLISH)

say("Which criteria name learning environments, and which concepts does criterion 29 name?")
ConceptLinks links = ConceptLinks.between(glossary, criteria)
show(links.criteria(ConceptId.of("oppimisymparisto")), ENGLISH)
show(links.concepts(CriterionId.of(29)), ENGLISH)
