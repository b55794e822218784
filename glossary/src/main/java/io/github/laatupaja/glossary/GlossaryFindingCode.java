// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.basics.Severity;

/** The codes of findings about a glossary. Codes are stable; the wording of their messages may change. */
public enum GlossaryFindingCode implements FindingKind {
    /** A relation leads to a concept that the glossary does not have. */
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
            "begreppet {0} har ännu en rekommenderad term på ”{1}”"),
    /** A concept has no preferred term in the glossary's own language. */
    NO_PREFERRED_TERM(
            Severity.ERROR,
            "concept {0} has no preferred term in '{1}'",
            "käsitteellä {0} ei ole suositettavaa termiä kielellä ”{1}”",
            "begreppet {0} saknar rekommenderad term på ”{1}”"),
    /** A term has two roles in one concept. */
    TWO_ROLES(
            Severity.ERROR,
            "term '{0}' in '{1}' has two roles: '{2}' and '{3}'",
            "termillä ”{0}” kielellä ”{1}” on kaksi roolia: ”{2}” ja ”{3}”",
            "termen ”{0}” på ”{1}” har två roller: ”{2}” och ”{3}”"),
    /** A concept has a term twice in the same role. */
    REPEATED_TERM(
            Severity.WARNING,
            "term '{0}' in '{1}' appears twice",
            "termi ”{0}” kielellä ”{1}” esiintyy kahdesti",
            "termen ”{0}” på ”{1}” förekommer två gånger"),
    /** Two concepts have the same term. */
    SHARED_TERM(
            Severity.WARNING,
            "term '{0}' in '{1}' is also a term of concept {2}",
            "termi ”{0}” kielellä ”{1}” on myös käsitteen {2} termi",
            "termen ”{0}” på ”{1}” är också en term för begreppet {2}"),
    /** A term that is recorded as undefined is a term of a concept. */
    UNDEFINED_TERM_HAS_CONCEPT(
            Severity.WARNING,
            "term '{0}' in '{1}' is recorded as undefined, but concept {2} has it",
            "termi ”{0}” kielellä ”{1}” on kirjattu määrittelemättömäksi, mutta se on käsitteen {2} termi",
            "termen ”{0}” på ”{1}” är antecknad som odefinierad, men är en term för begreppet {2}"),
    /** The inflection of a term does not match its letters or words. */
    INFLECTION_DOES_NOT_FIT(
            Severity.ERROR,
            "inflection does not match the term: {0}",
            "taivutus ei sovi termiin: {0}",
            "böjningen passar inte termen: {0}"),
    /** A term in a language other than Finnish has an inflection. */
    INFLECTION_NOT_FINNISH(
            Severity.ERROR,
            "a term in '{0}' has an inflection, expected only terms in 'fi'",
            "kielen ”{0}” termillä on taivutus, vaikka se on tarkoitettu vain kielen ”fi” termeille",
            "en term på ”{0}” har en böjning, som bara är avsedd för termer på ”fi”"),
    /** A term consists of signs only, or has characters that are not searched for. */
    UNFINDABLE_TERM(
            Severity.WARNING,
            "term '{0}' in '{1}' cannot be found in texts: it has no letter or digit, or it has an uncomposable mark or a character above U+FFFF",
            "termiä ”{0}” kielellä ”{1}” ei voi löytää teksteistä: siinä ei ole kirjainta tai numeroa, tai siinä on irrallinen"
                    + " tarke tai merkki, jonka koodi on yli U+FFFF",
            "termen ”{0}” på ”{1}” kan inte hittas i texter: den saknar bokstäver och siffror, eller har ett löst diakritiskt"
                    + " tecken eller ett tecken med kod över U+FFFF"),

    /** A concept has a relation to itself. */
    RELATION_TO_ITSELF(
            Severity.ERROR,
            "concept {0} has the relation '{1}' to itself",
            "käsitteellä {0} on suhde ”{1}” itseensä",
            "begreppet {0} har relationen ”{1}” till sig självt"),
    /** A concept has the same relation twice. */
    REPEATED_RELATION(
            Severity.WARNING,
            "relation '{0}' to concept {1} appears twice",
            "suhde ”{0}” käsitteeseen {1} esiintyy kahdesti",
            "relationen ”{0}” till begreppet {1} förekommer två gånger"),
    /** Only one of two concepts has a relation to the other. */
    ONE_WAY_RELATION(
            Severity.WARNING,
            "relation '{0}' to concept {1} is one-way: {1} has no relation '{2}' to {3}",
            "suhde ”{0}” käsitteeseen {1} on yksisuuntainen: käsitteellä {1} ei ole suhdetta ”{2}” käsitteeseen {3}",
            "relationen ”{0}” till begreppet {1} är enkelriktad: {1} har inte relationen ”{2}” till {3}"),
    /** A concept is broader than itself through other concepts. */
    BROADER_CYCLE(
            Severity.ERROR,
            "broader concepts form a cycle: {0}",
            "laajemmat käsitteet muodostavat kehän: {0}",
            "överordnade begrepp bildar en cykel: {0}"),
    /** A concept renews itself through other concepts. */
    RENEWAL_CYCLE(
            Severity.ERROR,
            "renewals form a cycle: {0}",
            "uudistukset muodostavat kehän: {0}",
            "förnyelser bildar en cykel: {0}"),
    /** Two concepts are related, although one is broader than the other, directly or through other concepts. */
    BROADER_AND_RELATED(
            Severity.ERROR,
            "concept {0} is related to {1}, but one of them is broader than the other",
            "käsite {0} liittyy käsitteeseen {1}, mutta toinen on toista laajempi",
            "begreppet {0} är relaterat till {1}, men det ena är överordnat det andra"),

    /** A suggested concept renews no other concept. */
    RENEWS_NOTHING(
            Severity.WARNING,
            "concept {0} is suggested but renews no other concept",
            "käsite {0} on ehdotettu, mutta se ei uudista toista käsitettä",
            "begreppet {0} är föreslaget men förnyar inget annat begrepp"),
    /** No concept renews a superseded concept. */
    NO_SUCCESSOR(
            Severity.ERROR,
            "concept {0} is superseded but no other concept renews it",
            "käsite {0} on korvattu, mutta mikään käsite ei uudista sitä",
            "begreppet {0} är ersatt men inget annat begrepp förnyar det");

    private final Severity severity;

    private final MessagePattern pattern;

    GlossaryFindingCode(Severity severity, String english, String finnish, String swedish) {
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
