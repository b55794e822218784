import io.github.laatupaja.assessment.*;
import io.github.laatupaja.basics.*;
import io.github.laatupaja.criteria.*;
import io.github.laatupaja.scale.*;
import io.github.laatupaja.score.*;
import io.github.laatupaja.scoring.*;
CriteriaFramework criteria = CriteriaFrameworks.latest();

System.out.println(criteria.get(CriterionId.of(27)).text().texts());
criteria.get(GroupId.of("toiminta")).allCriteria().forEach(System.out::println);
System.out.println(criteria.onlyFor(FeatureId.YOUTH_WORKSHOPS));
Assessment assessment = Assessments.read(Path.of("assessment.json")); System.out.println(assessment);
Score score = ScoringMethods.weightedMean().score(criteria, assessment); System.out.println(score);
System.out.println(score.get(GroupId.of("toiminta-3")).explain(Language.ENGLISH));
/exit
