// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import io.github.laatupaja.criteria.CriteriaFramework;
import java.util.Map;

/** The score of the whole as one expression of EvalEx, parsed once for each pattern of gaps. */
final class EvalExFormula {
    private final Expression expression;

    EvalExFormula(CriteriaFramework framework, byte[] gaps) {
        expression = new Expression(inline(framework, gaps));
        try {
            expression.validate();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String inline(CriteriaFramework framework, byte[] gaps) {
        Map<String, String> formulas =
                Formulas.of(framework, id -> Character.isDigit(id.charAt(0)) ? "c" + id : "[" + id + "]", gaps);
        String whole = "[" + Formulas.WHOLE + "]";
        while (whole.contains("[")) {
            String id = whole.substring(whole.indexOf('[') + 1, whole.indexOf(']'));
            whole = whole.replace("[" + id + "]", "(" + formulas.get(id) + ")");
        }
        return whole;
    }

    /** {@return the value for a row with the gaps that the formula was made for} */
    double value(byte[] row) throws EvaluationException, ParseException {
        for (int i = 0; i < row.length; i++) {
            if (row[i] >= 0) {
                expression.with("c" + (i + 1), row[i]);
            }
        }
        return expression.evaluate().getNumberValue().doubleValue();
    }
}
