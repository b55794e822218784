// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.criteria.CriteriaFramework;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** The work as a spreadsheet of POI: ratings in column A, one formula for each group in column B. */
final class SpreadsheetFormulas {
    private final HSSFCell[] ratings = new HSSFCell[SeededRatings.CRITERIA];
    private final HSSFCell whole;
    private final HSSFFormulaEvaluator evaluator;

    SpreadsheetFormulas(CriteriaFramework framework) {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet();
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] = sheet.createRow(i).createCell(0);
        }
        Map<String, Integer> rows = new HashMap<>(); // of the formulas, in the order in which they come
        Map<String, String> formulas = Formulas.of(framework, id -> {
            boolean isCriterion = Character.isDigit(id.charAt(0));
            return isCriterion ? "A" + id : "B" + rows.computeIfAbsent(id, unseen -> rows.size() + 1);
        });
        formulas.forEach((id, formula) -> row(sheet, rows, id).createCell(1).setCellFormula(formula));
        whole = row(sheet, rows, Formulas.WHOLE).getCell(1);
        evaluator = new HSSFFormulaEvaluator(workbook);
    }

    private static HSSFRow row(HSSFSheet sheet, Map<String, Integer> rows, String id) {
        return sheet.getRow(rows.computeIfAbsent(id, unseen -> rows.size() + 1) - 1);
    }

    /** {@return the value of the whole; the evaluator is told to forget everything, not which cells changed} */
    double valueAfterClearing(byte[] levels) {
        for (int i = 0; i < levels.length; i++) {
            ratings[i].setCellValue(levels[i]);
        }
        evaluator.clearAllCachedResultValues();
        return evaluator.evaluate(whole).getNumberValue();
    }

    /** {@return the value of the whole; the evaluator is told of each cell that changed} */
    double value(byte[] levels) {
        for (int i = 0; i < levels.length; i++) {
            ratings[i].setCellValue(levels[i]);
            evaluator.notifyUpdateCell(ratings[i]);
        }
        return evaluator.evaluate(whole).getNumberValue();
    }
}
