import io.github.laatupaja.assessment.*
import io.github.laatupaja.basics.*
import io.github.laatupaja.criteria.*
import io.github.laatupaja.examples.desk.*
import io.github.laatupaja.glossary.*
import io.github.laatupaja.glossary.link.*
import io.github.laatupaja.scale.*
import io.github.laatupaja.score.*
import io.github.laatupaja.scoring.*
import io.github.laatupaja.scoring.advice.*
import io.github.laatupaja.scoring.chart.*
import io.github.laatupaja.scoring.normalisation.*
import java.math.BigDecimal
import java.nio.file.*
import java.util.*
import java.util.stream.*
import static io.github.laatupaja.assessment.AssessorRole.*
import static io.github.laatupaja.basics.Language.*
import static io.github.laatupaja.examples.desk.Desk.*
import static io.github.laatupaja.scoring.ScoringMethods.*
CriteriaFramework criteria = CriteriaFrameworks.latest()
Glossary glossary = Glossaries.latest()
