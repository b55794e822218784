// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.Severity;
import io.github.laatupaja.internal.Message;
import java.util.List;
import java.util.Locale;

/**
 * What can be wrong with a glossary, beside what can be wrong with any document. A code stands for good; the wording of its
 * message may change.
 */
public enum GlossaryFindingCode implements FindingKind {
    /** A relation leads to a concept that the glossary does not know. */
    UNKNOWN_CONCEPT(
            Severity.ERROR,
            "id {0} is unknown in glossary '{1}'",
            "tunnistetta {0} ei ole sanastossa ”{1}”",
            "id {0} finns inte i ordlistan ”{1}”"),
    /** A concept has several preferred terms in one language. */
    TWO_PREFERRED_TERMS(
            Severity.ERROR,
            "concept {0} has a second preferred term in '{1}'",
            "käsitteellä {0} on toinen suositettava termi kielellä ”{1}”",
            "begreppet {0} har en andra rekommenderad term på ”{1}”"),
    /** A concept has no preferred term in the glossary's own language. */
    NO_PREFERRED_TERM(
            Severity.ERROR,
            "concept {0} has no preferred term in '{1}'",
            "käsitteellä {0} ei ole suositettavaa termiä kielellä ”{1}”",
            "begreppet {0} saknar rekommenderad term på ”{1}”"),
    /** A term has two roles in one concept. */
    TWO_ROLES(
            Severity.ERROR,
            "term '{0}' in '{1}' is both '{2}' and '{3}'",
            "termillä ”{0}” kielellä ”{1}” on roolit ”{2}” ja ”{3}”",
            "termen ”{0}” på ”{1}” är både ”{2}” och ”{3}”"),
    /** A concept has one term in one role twice. */
    REPEATED_TERM(
            Severity.WARNING,
            "term '{0}' in '{1}' appears twice",
            "termi ”{0}” kielellä ”{1}” esiintyy kahdesti",
            "termen ”{0}” på ”{1}” förekommer två gånger"),
    /** Two concepts have the same term. */
    SHARED_TERM(
            Severity.WARNING,
            "term '{0}' in '{1}' is a term of concept {2} too",
            "termi ”{0}” kielellä ”{1}” on myös käsitteen {2} termi",
            "termen ”{0}” på ”{1}” hör också till begreppet {2}"),
    /** A word that is recorded as undefined is a term of a concept. */
    UNDEFINED_TERM_HAS_CONCEPT(
            Severity.WARNING,
            "term '{0}' in '{1}' is recorded as undefined, but concept {2} has it",
            "termi ”{0}” kielellä ”{1}” on kirjattu määrittelemättömäksi, mutta se on käsitteellä {2}",
            "termen ”{0}” på ”{1}” är antecknad som odefinierad, men begreppet {2} har den"),
    /** The inflection of a term does not fit its letters or words. */
    INFLECTION_DOES_NOT_FIT(
            Severity.ERROR,
            "inflection does not fit: {0}",
            "taivutus ei sovi termiin: {0}",
            "böjningen passar inte termen: {0}"),
    /** A term of another language than Finnish has an inflection. */
    INFLECTION_NOT_FINNISH(
            Severity.ERROR,
            "inflection is given for a term in '{0}', expected 'fi'",
            "taivutus on annettu kielen ”{0}” termille, odotettiin ”fi”",
            "böjning anges för en term på ”{0}”, väntade ”fi”"),
    /** A term is of signs alone, or of characters that no text is searched for. */
    UNFINDABLE_TERM(
            Severity.WARNING,
            "term '{0}' in '{1}' cannot be found in texts: it has no letter or digit, a loose mark or a character beyond U+FFFF",
            "termiä ”{0}” kielellä ”{1}” ei voi löytää teksteistä: siinä ei ole kirjainta tai numeroa, tai siinä on irrallinen"
                    + " tarke tai merkki U+FFFF:n jälkeen",
            "termen ”{0}” på ”{1}” kan inte hittas i texter: den har ingen bokstav eller siffra, eller ett löst diakritiskt"
                    + " tecken eller ett tecken efter U+FFFF"),

    /** A concept is related to itself. */
    RELATION_TO_ITSELF(
            Severity.ERROR,
            "concept {0} is '{1}' to itself",
            "käsite {0} on itselleen ”{1}”",
            "begreppet {0} är ”{1}” till sig självt"),
    /** A concept has one relation twice. */
    REPEATED_RELATION(
            Severity.WARNING,
            "relation '{0}' to concept {1} appears twice",
            "suhde ”{0}” käsitteeseen {1} esiintyy kahdesti",
            "relationen ”{0}” till begreppet {1} förekommer två gånger"),
    /** A relation is said by one of its two concepts only. */
    ONE_WAY_RELATION(
            Severity.WARNING,
            "relation '{0}' to concept {1} is one-way: {1} has no '{2}' to {3}",
            "suhde ”{0}” käsitteeseen {1} on yksisuuntainen: {1} ei mainitse suhdetta ”{2}” käsitteeseen {3}",
            "relationen ”{0}” till begreppet {1} är enkelriktad: {1} har inte ”{2}” till {3}"),
    /** A concept is, through others, broader than itself. */
    BROADER_CYCLE(
            Severity.ERROR,
            "concepts are broader than themselves: {0}",
            "käsitteet ovat itseään laajempia: {0}",
            "begrepp är överordnade sig själva: {0}"),
    /** A concept renews itself, through others. */
    RENEWAL_CYCLE(
            Severity.ERROR,
            "concepts renew themselves: {0}",
            "käsitteet uudistavat itseään: {0}",
            "begrepp förnyar sig själva: {0}"),
    /** Two concepts are related although one is, perhaps through others, broader than the other. */
    BROADER_AND_RELATED(
            Severity.ERROR,
            "concept {0} is related to {1}, but one of them is broader than the other",
            "käsite {0} liittyy käsitteeseen {1}, mutta toinen on toista laajempi",
            "begreppet {0} är besläktat med {1}, men det ena är överordnat det andra"),

    /** A suggested concept is not said to renew any other. */
    RENEWS_NOTHING(
            Severity.WARNING,
            "concept {0} is suggested but renews no other",
            "käsitettä {0} ehdotetaan, mutta se ei uudista toista",
            "begreppet {0} är föreslaget men förnyar inget annat"),
    /** A superseded concept does not say by which it is. */
    NO_SUCCESSOR(
            Severity.ERROR,
            "concept {0} is superseded but no other renews it",
            "käsite {0} on korvattu, mutta mikään ei uudista sitä",
            "begreppet {0} är ersatt men inget annat förnyar det");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // three final strings
    private final Message message;

    GlossaryFindingCode(Severity severity, String english, String finnish, String swedish) {
        this.severity = severity;
        this.message = new Message(english, finnish, swedish);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String message(Language language, List<String> arguments) {
        return message.text(language.value(), arguments);
    }
}
