// SPDX-License-Identifier: Apache-2.0
package org.example.server;

import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Criteria, as the server's own mapper writes them. */
@RestController
class CriteriaController {
    @GetMapping("/criteria/{id}")
    ResponseEntity<Criterion> criterion(@PathVariable("id") String id) {
        return ResponseEntity.of(CriteriaFrameworks.latest().find(CriterionId.of(id)));
    }
}
