// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Whether the deck's bytes are those that {@code provenance.json} describes. */
final class DeckForm {
    private DeckForm() {}

    static List<Finding> findings(DataFiles files) {
        List<Finding> findings = new ArrayList<>();
        JsonNode provenance = files.get("provenance.json");
        expect(findings, "sha256", provenance.required("sha256").stringValue(), sha256(files.deck()));
        int slides = Deck.of(files.deck()).slideCount();
        expect(findings, "slides", provenance.required("slides").asString(), Integer.toString(slides));
        findings.addAll(encoding(files.deck()));
        return findings;
    }

    private static void expect(List<Finding> findings, String field, String described, String actual) {
        if (!described.equals(actual)) {
            findings.add(new Finding(
                    "provenance.json " + field, "is '" + described + "', but the deck has '" + actual + "'"));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<Finding> encoding(byte[] bytes) {
        try {
            return characters(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return List.of(new Finding("deck", "is not UTF-8: " + e.getMessage()));
        }
    }

    private static List<Finding> characters(String deck) {
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (String line : deck.split("\n", -1)) {
            number++;
            findings.addAll(lineFindings("deck line " + number, line));
        }
        return findings;
    }

    private static List<Finding> lineFindings(String place, String line) {
        List<Finding> findings = new ArrayList<>();
        line.codePoints().filter(DeckForm::isUnseen).forEach(character -> {
            String code = String.format(Locale.ROOT, "U+%04X", character);
            findings.add(new Finding(place, "has the unseen character " + code));
        });
        if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
            findings.add(new Finding(place, "is not in Unicode normal form NFC"));
        }
        return findings;
    }

    /** Soft hyphens, no-break spaces, byte order marks and the like: all that looks like a space or nothing but is none. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }
}
