// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import io.github.laatupaja.criteria.CriteriaFramework;
import java.util.Map;

/** The work as one expression of EvalEx, parsed once. */
final class EvalExFormula {
    private final Expression expression;

    EvalExFormula(CriteriaFramework framework) {
        expression = new Expression(inline(framework));
        try {
            expression.validate();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String inline(CriteriaFramework framework) {
        Map<String, String> formulas =
                Formulas.of(framework, id -> Character.isDigit(id.charAt(0)) ? "c" + id : "[" + id + "]");
        String whole = "[" + Formulas.WHOLE + "]";
        while (whole.contains("[")) {
            String id = whole.substring(whole.indexOf('[') + 1, whole.indexOf(']'));
            whole = whole.replace("[" + id + "]", "(" + formulas.get(id) + ")");
        }
        return whole;
    }

    double value(byte[] levels) throws EvaluationException, ParseException {
        for (int i = 0; i < levels.length; i++) {
            expression.with("c" + (i + 1), levels[i]);
        }
        return expression.evaluate().getNumberValue().doubleValue();
    }
}
