// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.MessageArgument;
import io.github.laatupaja.basics.MessagePattern;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/**
 * Why a text cannot be read as JSON, in words for who wrote it. The parser's own are English, speak to programmers, and
 * repeat parts of the text, which may be personal.
 */
enum ParserFault implements MessageArgument {
    ENDS_TOO_EARLY(
            "unexpected end",
            "the text ends too early: something opened is not closed",
            "teksti loppuu kesken: jotakin avattua ei ole suljettu",
            "texten slutar för tidigt: något som öppnats är inte stängt"),
    // a colon, a comma or a bracket missing or too many
    UNEXPECTED_CHARACTER(
            "unexpected character",
            "there is a character that does not belong here; perhaps a comma, a quotation mark or a bracket is missing",
            "tässä on merkki, joka ei kuulu tähän; ehkä pilkku, lainausmerkki tai sulje puuttuu",
            "här finns ett tecken som inte hör hit; kanske saknas ett komma, ett citattecken eller en parentes"),
    WRONG_BRACKET(
            "unexpected close marker",
            "a bracket is closed that was not opened",
            "suljetaan sulje, jota ei ole avattu",
            "en parentes stängs som inte har öppnats"),
    NO_VALUE(
            "unrecognized token",
            "there is a word without quotation marks",
            "tässä on sana ilman lainausmerkkejä",
            "här finns ett ord utan citattecken"),
    NO_NUMBER_OF_JSON(
            "non-standard token",
            "NaN and Infinity are no numbers",
            "NaN ja Infinity eivät ole lukuja",
            "NaN och Infinity är inga tal"),
    MALFORMED_NUMBER(
            "invalid numeric value",
            "a number is not of the form 12.5; it has no zeroes in front, and its minus stands before a digit",
            "luku ei ole muotoa 12.5; sen alussa ei ole nollia, ja miinusmerkkiä seuraa numero",
            "ett tal har inte formen 12.5; det börjar inte med nollor, och minustecknet följs av en siffra"),
    LINE_END_IN_STRING(
            "illegal unquoted character",
            "a string goes on over the end of its line, or has another control character in it",
            "teksti jatkuu rivinsä lopun yli, tai siinä on muu ohjausmerkki",
            "en text fortsätter över sitt radslut, eller har ett annat styrtecken i sig"),
    UNKNOWN_ESCAPE(
            "unrecognized character escape",
            "a backslash in a string stands before a character that it cannot",
            "tekstissä on kenoviiva sellaisen merkin edessä, jonka edessä se ei voi olla",
            "i en text står ett omvänt snedstreck före ett tecken som det inte kan stå före"),
    TOO_DEEP(
            "document nesting depth",
            FindingCode.BEYOND_LIMIT,
            "more than 1000 objects and arrays within each other",
            "yli 1000 oliota ja luetteloa sisäkkäin",
            "över 1000 objekt och listor inuti varandra"),
    TOO_LONG_A_STRING(
            "string value length",
            FindingCode.BEYOND_LIMIT,
            "a string of more than 1000000 characters",
            "teksti, jossa on yli 1000000 merkkiä",
            "en text med över 1000000 tecken"),
    TOO_LONG_A_NUMBER(
            "number value length",
            FindingCode.BEYOND_LIMIT,
            "a number of more than 1000 digits",
            "luku, jossa on yli 1000 numeroa",
            "ett tal med över 1000 siffror"),
    TOO_LONG_A_NAME(
            "name",
            FindingCode.BEYOND_LIMIT,
            "a field whose name has more than 50000 characters",
            "kenttä, jonka nimessä on yli 50000 merkkiä",
            "ett fält vars namn har över 50000 tecken"),
    TOO_MANY_TOKENS(
            "token count",
            FindingCode.BEYOND_LIMIT,
            "more than 1000000 values, names and brackets",
            "yli 1000000 arvoa, nimeä ja suljetta",
            "över 1000000 värden, namn och parenteser"),
    NOT_UTF_8("", "the bytes are not UTF-8", "tavut eivät ole UTF-8:aa", "byten är inte UTF-8"),
    MORE_AFTER_THE_END(
            "",
            "more text after the end of the document",
            "lisää tekstiä asiakirjan lopun jälkeen",
            "mer text efter dokumentets slut"),
    OTHER("", "the text breaks the rules of JSON", "teksti rikkoo JSONin sääntöjä", "texten bryter mot JSONs regler");

    private final String start;
    private final FindingCode code;

    private final MessagePattern pattern;

    ParserFault(String start, String english, String finnish, String swedish) {
        this(start, FindingCode.MALFORMED_JSON, english, finnish, swedish);
    }

    /** Takes the words with which the parser begins its message, in lower case; empty where it has none. */
    ParserFault(String start, FindingCode code, String english, String finnish, String swedish) {
        this.start = start;
        this.code = code;
        this.pattern = new MessagePattern(english, finnish, swedish);
    }

    /** {@return a finding of this fault} */
    Finding finding() {
        return Finding.of(code, "", this);
    }

    @Override
    public String in(Language language) {
        return pattern.text(language);
    }

    /** {@return the message in English} */
    @Override
    public String toString() {
        return pattern.english();
    }

    /** {@return a finding of what the parser says} */
    static Finding finding(JacksonException exception) {
        String said = exception.getOriginalMessage().toLowerCase(Locale.ROOT);
        for (ParserFault fault : values()) {
            if (!fault.start.isEmpty() && said.startsWith(fault.start)) {
                return fault.finding();
            }
        }
        return OTHER.finding();
    }
}
