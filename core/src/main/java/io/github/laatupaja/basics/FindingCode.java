// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

/**
 * What can be wrong with a document, a framework or an assessment. A code stands for good; the wording of its message
 * may change.
 */
public enum FindingCode implements FindingKind {
    /** The text is not valid JSON, and nothing was read: the reason. */
    MALFORMED_JSON(Severity.ERROR, "not valid JSON: {0}", "ei ole kelvollista JSONia: {0}", "inte giltig JSON: {0}"),
    /** The document is longer than the reader accepts. */
    TOO_LARGE(
            Severity.ERROR,
            "larger than {0} bytes, which is the most that is read",
            "suurempi kuin {0} tavua, joka on luettava enimmäismäärä",
            "större än {0} byte, som är det mesta som läses"),
    /** A string, a number or the nesting exceeds a limit of the reader: what exceeds it. */
    BEYOND_LIMIT(
            Severity.ERROR,
            "exceeds a limit of the reader: {0}",
            "ylittää lukijan rajan: {0}",
            "överskrider en gräns för läsning: {0}"),
    /** The document is empty. */
    EMPTY_DOCUMENT(Severity.ERROR, "the document is empty", "asiakirja on tyhjä", "dokumentet är tomt"),
    /** One object has the same field twice. */
    DUPLICATE_FIELD(
            Severity.ERROR,
            "field {0} appears twice",
            "kenttä {0} esiintyy kahdesti",
            "fältet {0} förekommer två gånger"),
    /** A text has half of a character in it: a surrogate without its other half, which cannot be written. */
    HALF_A_CHARACTER(
            Severity.ERROR,
            "half of a character (a lone surrogate) is in the text",
            "tekstissä on puolikas merkki (yksinäinen sijaismerkki)",
            "i texten finns ett halvt tecken (ett ensamt surrogat)"),
    /** A value has another JSON type than expected: the expected type, the actual type. */
    WRONG_TYPE(Severity.ERROR, "expected {0}, found {1}", "odotettiin: {0}, löytyi: {1}", "väntade {0}, fann {1}"),
    /** A field that must be there is not. */
    MISSING_FIELD(Severity.ERROR, "field '{0}' is missing", "kenttä ”{0}” puuttuu", "fältet ”{0}” saknas"),
    /** A value has the right type but is invalid: the message of the model that refused it. */
    MALFORMED_VALUE(Severity.ERROR, "{0}", "{0}", "{0}"),
    /** The document is of a kind or version that this library does not read. */
    UNSUPPORTED_FORMAT(
            Severity.ERROR,
            "format is {0}, expected '{1}'",
            "muoto on {0}, odotettiin ”{1}”",
            "formatet är {0}, väntade ”{1}”"),

    /** An id stands for two things. */
    DUPLICATE_ID(
            Severity.ERROR, "id {0} appears twice", "tunniste {0} esiintyy kahdesti", "id {0} förekommer två gånger"),
    /** An id stands for nothing in an edition. */
    UNKNOWN_ID(
            Severity.ERROR,
            "id {0} is unknown in edition '{1}'",
            "tunnistetta {0} ei ole versiossa ”{1}”",
            "id {0} finns inte i utgåvan ”{1}”"),
    /** An answer refers to evidence that the assessment does not list. */
    UNKNOWN_EVIDENCE(
            Severity.ERROR,
            "id {0} is unknown in 'evidence'",
            "tunnistetta {0} ei ole kohdassa ”evidence”",
            "id {0} finns inte under ”evidence”"),
    /** An id is outside the namespace that it must be in. */
    OUTSIDE_NAMESPACE(
            Severity.ERROR,
            "id {0} does not start with '{1}'",
            "tunnisteen {0} alussa ei ole ”{1}”",
            "id {0} börjar inte med ”{1}”"),
    /** The words that an applicability rests on do not occur in its text. */
    WORDS_NOT_IN_TEXT(
            Severity.ERROR,
            "words '{0}' do not occur in the text",
            "sanat ”{0}” eivät esiinny tekstissä",
            "orden ”{0}” förekommer inte i texten"),
    /** The tree is deeper than the levels that are named. */
    LEVEL_WITHOUT_NAME(
            Severity.ERROR,
            "depth {0} has no name among the {1} levels",
            "syvyydellä {0} ei ole nimeä {1} tason joukossa",
            "djupet {0} saknar namn bland de {1} nivåerna"),
    /** A scope condition says that it reaches more or less than what it stands at. */
    SCOPE_OF_OTHER_REACH(
            Severity.ERROR,
            "a scope condition at a {0} takes out the whole {0}, but its reach is '{1}'",
            "rajausehto vie pois kaiken, jonka kohdalla se on ({0}), mutta sen ulottuvuus on ”{1}”",
            "ett avgränsningsvillkor tar bort allt som det står vid ({0}), men dess räckvidd är ”{1}”"),
    /** A criterion of an older edition is said to be gone, but is there. */
    STILL_THERE(
            Severity.ERROR,
            "criterion {0} is said to be gone but is there",
            "kriteerin {0} sanotaan poistuneen, mutta se on olemassa",
            "kriterium {0} sägs vara borta men finns"),

    /** The assessment answers another edition than the framework is. */
    OTHER_EDITION(
            Severity.ERROR,
            "assessment is for edition '{0}' but framework is edition '{1}'",
            "arviointi koskee versiota ”{0}”, mutta kriteeristö on versio ”{1}”",
            "bedömningen gäller utgåvan ”{0}” men kriterierna är utgåvan ”{1}”"),
    /** A criterion is answered twice. */
    CRITERION_ANSWERED_TWICE(
            Severity.ERROR,
            "criterion {0} is answered twice, first at answers[{1}]",
            "kriteeriin {0} on vastattu kahdesti, ensin kohdassa answers[{1}]",
            "kriterium {0} är besvarat två gånger, först vid answers[{1}]"),
    /** An answer is in two states at once. */
    TWO_STATES(
            Severity.ERROR,
            "state is '{0}' but '{1}' is given too",
            "tila on ”{0}”, mutta mukana on myös ”{1}”",
            "tillståndet är ”{0}” men också ”{1}” anges"),
    /** An answer is said to be rated but has no rating. */
    NO_RATING(
            Severity.ERROR,
            "state is 'rated' but no rating is given",
            "tila on ”rated”, mutta arvio puuttuu",
            "tillståndet är ”rated” men betyget saknas"),
    /** A rating is not on the scale of the assessment. */
    RATING_OFF_SCALE(
            Severity.ERROR,
            "rating {0} is outside the scale {1}",
            "arvio {0} ei ole asteikolla {1}",
            "betyget {0} finns inte på skalan {1}"),
    /** An answer says not applicable but not why. */
    NO_REASON(
            Severity.ERROR,
            "not applicable without a reason",
            "ei sovellettavissa ilman perustelua",
            "inte tillämpligt utan motivering"),
    /** An answer says not applicable for a condition that the workshop's profile meets. */
    REASON_AGAINST_PROFILE(
            Severity.ERROR,
            "not applicable because of '{0}', but the profile says that the workshop has it",
            "ei sovellettavissa, koska ”{0}” puuttuu, mutta profiilin mukaan työpajalla on se",
            "inte tillämpligt på grund av ”{0}”, men enligt profilen har verkstaden det"),
    /** An answer says not applicable for a feature that does not decide whether its criterion is asked. */
    NO_SCOPE_CONDITION(
            Severity.ERROR,
            "criterion {1} is asked whether or not the workshop has '{0}'; another reason goes into 'reason'",
            "kriteeri {1} kysytään, olipa työpajalla ”{0}” tai ei; muu perustelu kirjataan kenttään ”reason”",
            "kriterium {1} frågas vare sig verkstaden har ”{0}” eller inte; en annan motivering skrivs i ”reason”"),
    /** A statement is rated that is not one of the criterion's. */
    STATEMENT_OF_ANOTHER(
            Severity.ERROR,
            "statement {0} is not one of criterion {1}",
            "väittämä {0} ei kuulu kriteeriin {1}",
            "påståendet {0} hör inte till kriterium {1}"),

    /** A criterion has no answer. */
    UNANSWERED(Severity.WARNING, "unanswered", "vastaamatta", "obesvarat"),
    /** The assessor does not know. */
    DONT_KNOW(Severity.WARNING, "answered \"don't know\"", "vastattu ”en osaa sanoa”", "besvarat med ”vet inte”"),
    /** A criterion is answered although the profile puts it out of scope; the answer stands. */
    ANSWERED_OUT_OF_SCOPE(
            Severity.WARNING,
            "answered although the profile says no '{0}'; the answer stands",
            "vastattu, vaikka profiilin mukaan ”{0}” puuttuu; vastaus jää voimaan",
            "besvarat trots att profilen säger nej till ”{0}”; svaret gäller"),
    /** The profile does not say whether a condition holds that some criterion rests on. */
    PROFILE_SILENT(
            Severity.WARNING,
            "profile does not say whether the workshop has '{0}'; criteria that rest on it are asked",
            "profiili ei kerro, onko työpajalla ”{0}”; siihen nojaavat kriteerit kysytään",
            "profilen säger inte om verkstaden har ”{0}”; kriterier som vilar på det frågas"),
    /** A piece of evidence is listed but no answer refers to it. */
    UNUSED_EVIDENCE(
            Severity.WARNING,
            "evidence {0} is not used by any answer",
            "mikään vastaus ei viittaa näyttöön {0}",
            "inget svar hänvisar till belägget {0}"),
    /** The assessment does not say when it was made. */
    UNDATED(Severity.WARNING, "no date is given", "päivämäärä puuttuu", "datum saknas");

    private final Severity severity;
    private final MessagePattern pattern;

    FindingCode(Severity severity, String english, String finnish, String swedish) {
        this.severity = severity;
        this.pattern = new MessagePattern(english, finnish, swedish);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessagePattern pattern() {
        return pattern;
    }
}
