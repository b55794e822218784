// SPDX-License-Identifier: Apache-2.0
package org.example.server;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Severity;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.score.Scores;
import io.github.laatupaja.scoring.ScoringMethods;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Assessments: checked and scored when they come in, kept as files; read and written by the server's own mapper. */
@RestController
class AssessmentController {
    private static final int REFUSED = 422;
    private static final String PLACE = "/assessments/{name:[a-z0-9-]{1,40}}";

    private final CriteriaFramework criteria = CriteriaFrameworks.latest();
    private final Path folder;

    AssessmentController(@Value("${assessments:assessments}") Path folder) {
        this.folder = folder;
    }

    /** {@return the score of an assessment that is kept from now on, or why it is not} */
    @PutMapping(PLACE)
    ResponseEntity<Object> keep(@PathVariable("name") String name, @RequestBody Assessment assessment)
            throws IOException {
        List<String> errors = assessment.check(criteria).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::toString)
                .toList();
        if (!errors.isEmpty()) {
            return ResponseEntity.status(REFUSED).body(errors);
        }
        Files.createDirectories(folder);
        Assessments.write(assessment, file(name));
        String score = Scores.toJson(ScoringMethods.weightedMean().score(criteria, assessment));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(score);
    }

    @GetMapping(PLACE)
    ResponseEntity<Assessment> kept(@PathVariable("name") String name) throws IOException {
        return Files.exists(file(name))
                ? ResponseEntity.ok(Assessments.read(file(name)))
                : ResponseEntity.notFound().build();
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
