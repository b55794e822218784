// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.scoring.PreparedTree;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/**
 * The score of the whole as a workshop's sheet computes it, by POI: ratings and scores are in column A, weights in column B.
 * Cells that are blank or not applicable are left out, as this library leaves them out.
 */
final class SpreadsheetFormulas {
    private final HSSFCell[] ratings = new HSSFCell[SeededRatings.CRITERIA];
    private final HSSFCell whole;
    private final HSSFFormulaEvaluator evaluator;

    SpreadsheetFormulas(CriteriaFramework framework) {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet();
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] = sheet.createRow(i).createCell(0);
            sheet.getRow(i).createCell(1).setCellValue(Formulas.weight(i));
        }
        SheetLayout.of(framework).forEach((row, formula) -> {
            sheet.createRow(row - 1).createCell(0).setCellFormula(formula);
            sheet.getRow(row - 1).createCell(1).setCellValue(1);
        });
        whole = sheet.getRow(SheetLayout.WHOLE - 1).getCell(0);
        evaluator = new HSSFFormulaEvaluator(workbook);
    }

    /** {@return the value of the whole; the evaluator is told of each cell that changed} */
    double value(byte[] levels) {
        for (int i = 0; i < levels.length; i++) {
            fill(ratings[i], levels[i]);
            evaluator.notifyUpdateCell(ratings[i]);
        }
        return evaluator.evaluate(whole).getNumberValue();
    }

    private static void fill(HSSFCell cell, byte level) {
        if (level >= 0) {
            cell.setCellValue(level);
        } else if (level == PreparedTree.NOT_APPLICABLE) {
            cell.setCellValue("n/a");
        } else {
            cell.setBlank();
        }
    }
}
