// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.Deck;
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

/** Checks that hash, number of slides and encoding of the deck match {@code provenance.json}. */
final class DeckFormCheck {
    private DeckFormCheck() {}

    static List<DataFinding> findings(DataFiles files) {
        List<DataFinding> findings = new ArrayList<>();
        JsonNode provenance = files.get("provenance.json");
        expect(findings, "sha256", DataItems.text(provenance, "sha256"), sha256(files.deck()));
        int slides = Deck.of(files.deck()).slideCount();
        expect(findings, "slides", provenance.required("slides").asString(), Integer.toString(slides));
        findings.addAll(encoding(files.deck()));
        return findings;
    }

    private static void expect(List<DataFinding> findings, String field, String described, String actual) {
        if (!described.equals(actual)) {
            findings.add(new DataFinding(
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

    private static List<DataFinding> encoding(byte[] bytes) {
        try {
            return characters(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return List.of(new DataFinding("deck", "is not UTF-8: " + e.getMessage()));
        }
    }

    private static List<DataFinding> characters(String deck) {
        List<DataFinding> findings = new ArrayList<>();
        int number = 0;
        for (String line : deck.split("\n", -1)) {
            number++;
            findings.addAll(lineFindings("deck line " + number, line));
        }
        return findings;
    }

    private static List<DataFinding> lineFindings(String place, String line) {
        List<DataFinding> findings = new ArrayList<>();
        line.codePoints().filter(DeckFormCheck::isInvisible).forEach(character -> {
            String code = String.format(Locale.ROOT, "U+%04X", character);
            findings.add(new DataFinding(place, "has the invisible character " + code));
        });
        if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
            findings.add(new DataFinding(place, "is not in Unicode normal form NFC"));
        }
        return findings;
    }

    /** Soft hyphens, no-break spaces, byte order marks and other characters that look like a space or like nothing. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }
}
