// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.text;

import io.github.laatupaja.basics.Language;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every text of the programs themselves, in Finnish, Swedish and English; numbers in braces stand for arguments. */
public enum ProgramText {
    // The header of a report.
    REPORT("Arviointiraportti", "Bedömningsrapport", "Assessment report"),
    UNNAMED_WORKSHOP("Nimetön työpaja", "Namnlös verkstad", "Unnamed workshop"),
    INVENTED_EXAMPLE(
            "Keksitty esimerkki: työpajaa, sen väkeä, lukuja ja asiakirjoja ei ole olemassa.",
            "Påhittat exempel: verkstaden, dess personal, siffror och dokument finns inte.",
            "Invented example: the workshop, its people, figures and documents do not exist."),
    CRITERIA_TRANSLATED(
            "Kriteerien käännökset ovat epävirallisia; suomenkielinen teksti on alkuperäinen.",
            "Kriterierna visas i inofficiell översättning; den finska texten är originalet.",
            "The criteria are shown in an unofficial translation; the Finnish text is the original."),
    ASSESSOR_TEXTS(
            "Arvioijan omat tekstit näytetään sillä kielellä, jolla ne on kirjoitettu.",
            "Bedömarens egna texter visas på det språk som de är skrivna på.",
            "The assessor's own texts are shown in the language they were written in."),
    NOT_THE_MARK(
            "Tulos koskee vain tätä arviointia. Se ei ole laatumerkin tulos: merkin pisteytystä ei ole julkaistu.",
            "Resultatet gäller bara denna bedömning. Det är inte ett resultat för kvalitetsmärket, vars poängsättning "
                    + "inte har publicerats.",
            "The score is for this assessment only. It is not a result for the quality mark, whose grading has not been "
                    + "published."),
    EDITION("{0}, versio {1}", "{0}, utgåva {1}", "{0}, edition {1}"),
    PUBLISHED_BY("{0} (julkaisija {1})", "{0} (utgivare {1})", "{0} (published by {1})"),
    SCALE("Asteikko", "Skala", "Scale"),
    ASSESSOR("Arvioija", "Bedömare", "Assessor"),
    SELF("työpaja itse", "verkstaden själv", "the workshop itself"),
    PEER_AUDIT("vertaisauditointi", "kollegial auditering", "peer audit"),
    EXTERNAL_AUDIT("ulkopuolinen auditointi", "extern auditering", "external audit"),
    STAFF("henkilöstö", "personalen", "staff"),
    MANAGEMENT("johto", "ledningen", "management"),
    PARTICIPANT("valmentautuja", "deltagare", "participant"),
    PARTNER("kumppani", "partner", "partner"),
    DATE("Päivämäärä", "Datum", "Date"),
    UNDATED("ei päivätty", "odaterad", "not dated"),
    PROFILE("Profiili", "Profil", "Profile"),
    FEATURE_PRESENT("onko {0}: kyllä", "{0}: ja", "{0}: yes"),
    FEATURE_ABSENT("onko {0}: ei", "{0}: nej", "{0}: no"),
    METHOD("Menetelmä", "Metod", "Method"),
    METHOD_FROM("{0} (lähde: {1})", "{0} (källa: {1})", "{0} (source: {1})"),
    OPTIONS("Valinnat", "Val", "Options"),
    COVERAGE("Kattavuus", "Täckning", "Coverage"),
    RATED_SHARE(
            "{1} sovellettavasta kriteeristä arvioitu {0} ({2})",
            "bedömda: {0} av {1} tillämpliga kriterier ({2})", "rated: {0} of {1} applicable criteria ({2})"),
    NOT_APPLICABLE_SHARE(
            "ei sovellettavissa: {0}/{1} ({2})",
            "inte tillämpliga: {0} av {1} ({2})", "not applicable: {0} of {1} ({2})"),
    // The parts of a report.
    SCORES("Tulokset", "Resultat", "Scores"),
    SCORE("tulos", "resultat", "score"),
    BOUNDS("rajat", "gränser", "bounds"),
    BOUNDS_RANGE("rajat {0}", "gränser {0}", "bounds {0}"),
    BOUNDS_NOTE(
            "Rajat: tulos, jos kaikki puuttuvat arviot olisivat alimpia mahdollisia, ja tulos, jos ne olisivat ylimpiä.",
            "Gränser: resultatet om alla betyg som saknas vore de lägsta möjliga, och resultatet om de vore de högsta.",
            "Bounds: the score if every missing rating were the lowest possible, and the score if every one were the "
                    + "highest."),
    RATED("arvioitu", "bedömda", "rated"),
    ALL_CRITERIA("Kaikki kriteerit", "Alla kriterier", "All criteria"),
    BY_SECTION("Tulokset osa-alueittain", "Resultat per delområde", "Scores by section"),
    LOWEST_RATINGS("Alimmat arviot", "Lägsta betyg", "Lowest ratings"),
    LOWEST_NOTE(
            "Näytetään enintään {0} kriteeriä; saman arvion saaneet ovat julkaisujärjestyksessä.",
            "Högst {0} kriterier visas; de som har samma betyg står i publicerad ordning.",
            "At most {0} criteria are shown; those with equal ratings are in published order."),
    MORE_EQUAL_RATINGS(
            "Muita kriteerejä, joilla on sama arvio kuin viimeisellä: {0}.",
            "Ytterligare kriterier med samma betyg som det sista: {0}.",
            "Other criteria with the same rating as the last one: {0}."),
    MISSING_RATINGS("Puuttuvat arviot", "Betyg som saknas", "Missing ratings"),
    NOT_APPLICABLE_CRITERIA(
            "Kriteerit, joita ei sovelleta", "Kriterier som inte tillämpas", "Criteria that do not apply"),
    CONCEPTS("Käsitteet", "Begrepp", "Concepts"),
    CONCEPTS_NOTE(
            "Kriteereissä mainitut käsitteet, kuten julkaisija ne määrittelee.",
            "Begrepp som nämns i kriteriernas finska text, så som utgivaren definierar dem.",
            "Concepts that the Finnish text of the criteria mentions, as the publisher defines them."),
    CONCEPTS_LIST("Käsitteet: {0}", "Begrepp: {0}", "Concepts: {0}"),
    IN_FINNISH("{0} (suomeksi {1})", "{0} (på finska {1})", "{0} (in Finnish {1})"),
    UNOFFICIAL_TRANSLATION(
            "{0} (epävirallinen käännös)", "{0} (inofficiell översättning)", "{0} (unofficial translation)"),
    NO_DEFINITION(
            "Julkaisija mainitsee käsitteen mutta ei määrittele sitä.",
            "Utgivaren nämner begreppet men definierar det inte.",
            "The publisher names the concept but does not define it."),
    WARNINGS("Huomautukset", "Anmärkningar", "Warnings"),
    NONE("Ei mitään.", "Inget.", "None."),
    EXPLANATION("Miten tulokset muodostuvat", "Hur resultaten bildas", "How the scores are calculated"),
    EXPLANATION_NOTE(
            "Osuudet kokonaistuloksesta on pyöristetty niin, että niiden summa täsmää. Siksi kahden yhtä suuren osuuden "
                    + "kohdalla voi lukea esimerkiksi 0,07 ja 0,06.",
            "Andelarna av helhetsresultatet är avrundade så att summan stämmer. Därför kan två lika stora andelar visas "
                    + "som till exempel 0,07 och 0,06.",
            "Contributions to the total score are rounded so that they add up. Two equal contributions may therefore be "
                    + "shown as, for example, 0.07 and 0.06."),
    CRITERIA("Kriteerit", "Kriterier", "Criteria"),
    CRITERION("Kriteeri {0}", "Kriterium {0}", "Criterion {0}"),
    CRITERION_PLACE("kriteeri {0} ({1})", "kriterium {0} ({1})", "criterion {0} ({1})"),
    PRACTICE("Mitä teemme nykyisin", "Vad vi gör i dag", "What we do today"),
    REASON("Peruste", "Motivering", "Reason"),
    EVIDENCE("Näyttö", "Belägg", "Evidence"),
    NOTE("Muistiinpano", "Anteckning", "Note"),
    IMPORTANCE("Tärkeys", "Betydelse", "Importance"),
    STATEMENTS("Väittämien arviot", "Betyg på påståendena", "Ratings of the statements"),
    PLAN("Mitä aiomme tehdä", "Vad vi tänker göra", "What we plan to do"),
    PLAN_NOTE(
            "Suunnitelmia ei pisteytetä: arviointi koskee sitä, mitä nykyisin tehdään.",
            "Planer poängsätts inte: bedömningen gäller det som görs i dag.",
            "Plans are not scored: the assessment is of what is done today."),
    ACTION("Toimenpide", "Åtgärd", "Action"),
    RESPONSIBLE("Vastuutaho", "Ansvarig", "Responsible"),
    DUE("Määräaika", "Tidsfrist", "Due date"),
    FILES("Kirjoitetut tiedostot", "Skrivna filer", "Files written"),
    // How a template is filled in.
    FILL_IN_HEAD(
            "Avaa tiedosto tekstieditorilla ja täydennä sen alku tällaiseksi:",
            "Öppna filen i en textredigerare och komplettera dess början så här:",
            "Open the file in a text editor and complete its beginning like this:"),
    FILL_IN_ANSWERS(
            "Vastaa sitten kriteereihin. Kullakin vastauksella on yksi neljästä tilasta:",
            "Besvara sedan kriterierna. Varje svar har en av fyra statusar:",
            "Then answer the criteria. Each answer has one of four states:"),
    FILL_IN_PRACTICE(
            "Kenttään {0} voi kirjoittaa, mitä työpajalla nykyisin tehdään.",
            "I fältet {0} kan man skriva vad verkstaden gör i dag.",
            "The field {0} is for a description of what the workshop does today."),
    FILL_IN_REPORT(
            "Täytetystä tiedostosta saa raportin näin:",
            "Så här får man en rapport av den ifyllda filen:",
            "To get a report of the filled-in file, run:"),
    EXAMPLE_WORKSHOP("Esimerkkipaja", "Exempelverkstaden", "Example Workshop"),
    WORKSHOP_NAME("työpajan nimi", "verkstadens namn", "the workshop's name"),
    DATE_FORM(
            "arvioinnin päivämäärä: vuosi-kuukausi-päivä",
            "bedömningens datum: år-månad-dag",
            "the date of the assessment: year-month-day"),
    TRUE_OR_FALSE(
            "true, jos työpajalla on, false, jos ei ole: {0}",
            "true om verkstaden har det, false om den inte har det: {0}",
            "true if the workshop has it, false if it does not: {0}"),
    REASON_FIELD(
            "{0} (miksi kriteeriä ei sovelleta)",
            "{0} (varför kriteriet inte tillämpas)", "{0} (why the criterion does not apply)"),
    LEAVE_AS_IT_IS("jätä vastaus ennalleen", "lämna svaret som det är", "leave the answer as it is"),
    // Headings of columns.
    FIELD("kenttä", "fält", "field"),
    WHAT_TO_WRITE("mitä kirjoitetaan", "vad man skriver", "what to write"),
    NUMBER("nro", "nr", "no."),
    ID("tunnus", "id", "id"),
    TITLE("otsikko", "rubrik", "title"),
    DESCRIPTION("kuvaus", "beskrivning", "description"),
    TEXT("teksti", "text", "text"),
    STATEMENTS_COUNT("väittämiä", "påståenden", "statements"),
    WORKSHOP("työpaja", "verkstad", "workshop"),
    ROLE("rooli", "roll", "role"),
    ANSWERS("vastauksia", "svar", "answers"),
    STATE("tila", "status", "state"),
    LEAD_IN("johdanto", "inledning", "lead-in"),
    RATINGS("arviot", "betyg", "ratings"),
    LABEL("selite", "förklaring", "label"),
    VALUE("arvo", "värde", "value"),
    BAND("pisteväli", "poängintervall", "band of points"),
    MISSING_FEATURE("mitä ei ole", "egenskap som saknas", "missing feature"),
    SOURCE("lähde", "källa", "source"),
    OPTION("valinta", "val", "option"),
    ASSUMPTION("oletus", "antagande", "assumption"),
    RATING("arvio", "betyg", "rating"),
    SEVERITY("vakavuus", "allvarlighetsgrad", "severity"),
    PLACE("kohta", "plats", "place"),
    MESSAGE("viesti", "meddelande", "message"),
    // Concepts and mentions.
    CONCEPT("käsite", "begrepp", "concept"),
    TERM("termi", "term", "term"),
    LANGUAGE("kieli", "språk", "language"),
    TIER("ryhmä", "grupp", "tier"),
    CORE_CONCEPT("ydinkäsite", "kärnbegrepp", "core concept"),
    KEY_CONCEPT("avainkäsite", "nyckelbegrepp", "key concept"),
    OTHER_CONCEPT("muu käsite", "annat begrepp", "other concept"),
    PROPOSED_CONCEPT("ehdotettu käsite", "föreslaget begrepp", "proposed concept"),
    IS_DEFINED("määritelty", "definierat", "defined"),
    YES("kyllä", "ja", "yes"),
    NO("ei", "nej", "no"),
    DEFINITION("määritelmä", "definition", "definition"),
    RELATION("suhde", "relation", "relation"),
    BROADER("laajempi käsite", "överordnat begrepp", "broader concept"),
    NARROWER("suppeampi käsite", "underordnat begrepp", "narrower concept"),
    RELATED("liittyvä käsite", "närliggande begrepp", "related concept"),
    RENEWS("uudistaa käsitteen", "förnyar begreppet", "renews concept"),
    RENEWED_BY("ehdotettu uudistus", "föreslagen förnyelse", "suggested renewal"),
    TERM_ROLE("käyttö", "användning", "use"),
    PREFERRED("ensisijainen", "rekommenderad", "preferred"),
    SYNONYM("synonyymi", "synonym", "synonym"),
    NOT_RECOMMENDED("vältettävä", "bör undvikas", "not recommended"),
    SEARCH_ONLY("vain hakuun", "bara för sökning", "for searching only"),
    ORIGIN("alkuperä", "ursprung", "origin"),
    ORIGIN_PUBLISHER("julkaisijan", "utgivarens", "the publisher's"),
    ORIGIN_ESTABLISHED("vakiintunut", "etablerat", "established"),
    ORIGIN_TRANSLATOR("kääntäjän oma", "översättarens eget", "the translator's own"),
    MENTION("maininta", "omnämnande", "mention"),
    MENTION_FORM("muoto", "form", "form"),
    WHOLE_TERM("koko termi", "hela termen", "whole term"),
    TERM_BEGINNING("termin alku", "början av termen", "beginning of a term"),
    TERM_END("termin loppu", "slutet av termen", "end of a term"),
    COMPOUND_PART("osa yhdyssanaa", "del av en sammansättning", "part of a compound"),
    DERIVED_WORD("johdos", "avledning", "derived word"),
    // Improvements, changes and waves.
    STEP_GAIN("taso ylös", "en nivå upp", "one level up"),
    FULL_GAIN("ylin taso", "högsta nivån", "highest level"),
    LEVELS("tasoja", "nivåer", "levels"),
    RAISE_TO("nosta tasolle", "höj till", "raise to"),
    BEFORE("ennen", "före", "before"),
    AFTER("jälkeen", "efter", "after"),
    CHANGE("muutos", "förändring", "change"),
    SECTION("osa-alue", "delområde", "section"),
    WAVE("kierros", "omgång", "wave"),
    WORKSHOPS("työpajoja", "verkstäder", "workshops"),
    PAIRS("pareja", "par", "pairs"),
    MEAN("keskiarvo", "medelvärde", "mean"),
    IMPROVED("parani", "bättre", "improved"),
    UNCHANGED("ennallaan", "oförändrad", "unchanged"),
    WORSE("heikkeni", "sämre", "worse"),
    TOO_FEW_WORKSHOPS(
            "Ei näytetä: alle {0} työpajaa, tai luvuista voisi laskea sellaisen osa-alueen luvut.",
            "Visas inte: färre än {0} verkstäder, eller så kunde siffrorna för ett sådant delområde räknas ut.",
            "Withheld: fewer than {0} workshops, or the figures of such a section could be calculated."),
    CHANGE_ROUNDED(
            "Muutokset on laskettu tarkoista luvuista ja pyöristetty vasta sen jälkeen. Siksi ne voivat poiketa"
                    + " näkyvien lukujen erotuksesta.",
            "Förändringarna är beräknade av exakta tal och avrundade först därefter. De kan därför avvika från"
                    + " skillnaden mellan de tal som visas.",
            "Changes are calculated from exact numbers and rounded only afterwards. They may therefore differ from the"
                    + " difference of the numbers shown."),
    INVENTED_DATA("Keksitty aineisto.", "Påhittade uppgifter.", "Invented data."),
    TEXTS_TRANSLATED(
            "Käännökset ovat epävirallisia; suomenkielinen teksti on alkuperäinen.",
            "Översättningarna är inofficiella; den finska texten är originalet.",
            "Translations are unofficial; the Finnish text is the original."),
    WAVE_CHART_TITLE(
            "Keskiarvot osa-alueittain, molemmilla kierroksilla arvioidut {0} työpajaa",
            "Medelvärden per delområde, {0} verkstäder som bedömts i båda omgångarna",
            "Means by section, {0} workshops assessed in both waves"),
    NOT_PLOTTABLE(
            "Tästä ei voi piirtää kuvaa. Kuvan voi piirtää tuloksesta, arvioinnista, enintään {0} tuloksen luettelosta,"
                    + " kahden tuloksen vertailusta ja kahden kierroksen vertailusta.",
            "Detta kan inte ritas. Det som kan ritas är ett resultat, en bedömning, en lista med högst {0} resultat, en"
                    + " jämförelse av två resultat och en jämförelse av två omgångar.",
            "This cannot be plotted. You can plot a score, an assessment, a list of at most {0} scores, a comparison of"
                    + " two scores, and a comparison of two waves."),
    // The states of an answer.
    RATED_ANSWER("arvioitu", "bedömt", "rated"),
    DONT_KNOW("en osaa sanoa", "vet inte", "don't know"),
    UNANSWERED("vastaamatta", "obesvarat", "unanswered"),
    // The options of the bundled methods, by the codes that a score records.
    AGGREGATION("koonti", "sammanvägning", "aggregation"),
    FLAT("kaikista kriteereistä kerralla", "av alla kriterier på en gång", "over all criteria at once"),
    NESTED("osien tuloksista", "av delarnas resultat", "over the parts' scores"),
    FLAT_MEAN("keskiarvo kaikista kriteereistä", "medelvärde av alla kriterier", "mean over all criteria"),
    NESTED_MEAN("keskiarvo osien tuloksista", "medelvärde av delarnas resultat", "mean over the parts' scores"),
    FLAT_SUM("summa kaikista kriteereistä", "summa av alla kriterier", "sum over all criteria"),
    NESTED_SUM("summa osien tuloksista", "summa av delarnas resultat", "sum over the parts' scores"),
    MISSING_POLICY("puuttuvat", "det som saknas", "missing"),
    AVAILABLE_CASE("vain arvioidut lasketaan", "bara bedömda räknas", "only the rated count"),
    AS_LOWEST("lasketaan alimpana arviona", "räknas som lägsta betyg", "counted as the lowest rating"),
    AS_ZERO("lasketaan nollana", "räknas som noll", "counted as zero"),
    REFUSE("tulosta ei näytetä", "resultatet visas inte", "score withheld"),
    NOT_APPLICABLE_POLICY("ei sovellettavissa olevat", "inte tillämpliga", "not applicable"),
    EXCLUDE("jätetään pois", "utelämnas", "left out"),
    WEIGHTS("painot", "vikter", "weights"),
    DECLARED(
            "kriteeristön omat (kukin 1, ellei toisin mainita)",
            "kriteriernas egna (var och en 1 om inget annat anges)",
            "as declared with the criteria (1 each unless stated otherwise)"),
    EQUAL("kaikki samat", "alla lika", "all equal"),
    WEIGHT_OF("paino ({0})", "vikt ({0})", "weight ({0})"),
    VALUATION("arviot", "betyg", "ratings"),
    SHARE_OF_SCALE(
            "lasketaan osuutena asteikosta", "räknas som andel av skalan", "counted as their share of the scale"),
    MIDDLE_OF_BAND(
            "lasketaan pistevälinsä keskikohtana",
            "räknas som mitten av sitt poängintervall",
            "counted as the middle of their band of points"),
    POINTS_OF_HUNDRED("lasketaan pisteinä sadasta", "räknas som poäng av hundra", "counted as points out of a hundred"),
    // Findings and errors.
    ERROR("virhe", "fel", "error"),
    WARNING("huomautus", "anmärkning", "warning"),
    UNKNOWN_FIELD("tuntematon kenttä, jota ei lueta", "okänt fält, som inte läses", "unknown field, which is not read"),
    DID_YOU_MEAN("tarkoititko ”{0}”?", "menade du ”{0}”?", "did you mean '{0}'?"),
    OTHER_PLACES("muita samanlaisia kohtia: {0}", "andra likadana ställen: {0}", "other places like it: {0}"),
    UNANSWERED_CRITERIA(
            "vastaamatta {0} kriteeriä: {1}", "{0} kriterier är obesvarade: {1}", "{0} criteria are unanswered: {1}"),
    AND_MORE("ja {0} muuta", "och {0} till", "and {0} more"),
    ASSESSMENT_INVALID(
            "arviointia ”{0}” ei voi pisteyttää; mitään ei kirjoitettu",
            "bedömningen ”{0}” kan inte poängsättas; inget skrevs",
            "assessment '{0}' cannot be scored; nothing was written"),
    NO_FILE("tiedostoa ”{0}” ei ole", "filen ”{0}” finns inte", "file '{0}' does not exist"),
    IS_FOLDER("”{0}” on kansio, ei tiedosto", "”{0}” är en mapp, inte en fil", "'{0}' is a folder, not a file"),
    UNREADABLE("tiedostoa ”{0}” ei voi lukea", "filen ”{0}” kan inte läsas", "file '{0}' cannot be read"),
    UNWRITABLE(
            "kohteeseen ”{0}” ei voi kirjoittaa", "det går inte att skriva till ”{0}”", "'{0}' cannot be written to"),
    FILE_EXISTS(
            "tiedosto ”{0}” on jo olemassa, ja siinä voi olla vastauksia; mitään ei kirjoitettu",
            "filen ”{0}” finns redan och kan innehålla svar; inget skrevs",
            "file '{0}' already exists and may hold answers; nothing was written"),
    UNKNOWN_OPTION("tuntematon valitsin ”{0}”", "okänd flagga ”{0}”", "unknown option '{0}'"),
    OPTION_WITHOUT_VALUE("valitsimelta {0} puuttuu arvo", "flaggan {0} saknar värde", "option {0} has no value"),
    OPTION_GIVEN_TWICE(
            "valitsin {0} on annettu kahdesti", "flaggan {0} har angetts två gånger", "option {0} is given twice"),
    UNKNOWN_LANGUAGE(
            "tuntematon kieli ”{0}”, odotettiin fi, sv tai en",
            "okänt språk ”{0}”, väntade fi, sv eller en", "unknown language '{0}', expected fi, sv or en"),
    UNKNOWN_METHOD(
            "tuntematon menetelmä ”{0}”, odotettiin jokin näistä: {1}",
            "okänd metod ”{0}”, väntade någon av dessa: {1}", "unknown method '{0}', expected one of: {1}"),
    UNKNOWN_METHOD_OR_UNUSABLE(
            "tuntematon menetelmä ”{0}”, odotettiin jokin näistä: {1}; näitä ei voitu käyttää: {2}",
            "okänd metod ”{0}”, väntade någon av dessa: {1}; dessa gick inte att använda: {2}",
            "unknown method '{0}', expected one of: {1}; these could not be used: {2}"),
    UNUSABLE_METHODS("Näitä ei voitu käyttää:", "Dessa gick inte att använda:", "These could not be used:"),
    UNSUITABLE_METHOD(
            "menetelmällä ”{0}” ei voi pisteyttää tätä arviointia: {1}; mitään ei kirjoitettu",
            "metoden ”{0}” kan inte poängsätta den här bedömningen: {1}; inget skrevs",
            "method '{0}' cannot score this assessment: {1}; nothing was written"),
    UNSUITABLE_SCALE(
            "menetelmä ”{0}” tukee näitä asteikkoja: {1}; arvioinnin asteikko on {2}; mitään ei kirjoitettu",
            "metoden ”{0}” stöder dessa skalor: {1}; bedömningens skala är {2}; inget skrevs",
            "method '{0}' supports these scales: {1}; the assessment is on scale {2}; nothing was written"),
    ANY_SCALE("mikä tahansa", "vilken som helst", "any"),
    NO_SCALE("ei mikään", "ingen", "none"),
    TEMPLATE_AND_METHOD(
            "--template kirjoittaa tyhjän arvioinnin, eikä sen kanssa voi antaa valitsinta --method",
            "--template skriver en tom bedömning och kan inte kombineras med --method",
            "--template writes a blank assessment and cannot be combined with --method"),
    TWO_FILES(
            "annettiin ”{0}” ja ”{1}”, odotettiin enintään yhtä tiedostoa",
            "fick ”{0}” och ”{1}”, väntade högst en fil", "got '{0}' and '{1}', expected at most one file"),
    TEMPLATE_AND_FILE(
            "--template kirjoittaa tyhjän arvioinnin eikä lue tiedostoa ”{0}”",
            "--template skriver en tom bedömning och läser inte filen ”{0}”",
            "--template writes a blank assessment and does not read file '{0}'"),
    INVALID_PATH(
            "”{0}” ei kelpaa tiedoston nimeksi", "”{0}” är inte ett giltigt filnamn", "'{0}' is not a valid file name");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final String finnish;
    private final String swedish;
    private final String english;

    ProgramText(String finnish, String swedish, String english) {
        this.finnish = finnish;
        this.swedish = swedish;
        this.english = english;
    }

    /** {@return the text in Finnish or Swedish, otherwise in English, with each argument in its place} */
    String in(Language language, Object... arguments) {
        return ARGUMENT.matcher(pattern(language)).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(String.valueOf(arguments[index]));
        });
    }

    private String pattern(Language language) {
        if (language.equals(Language.FINNISH)) {
            return finnish;
        }
        return language.equals(Language.SWEDISH) ? swedish : english;
    }
}
