// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.text;

import io.github.laatupaja.basics.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every wording of the program itself, in Finnish, Swedish and English; numbers in braces stand for arguments. */
public enum ProgramText {
    // What was assessed, how, by whom.
    REPORT("Arviointiraportti", "Bedömningsrapport", "Assessment report"),
    NAMELESS("Nimetön työpaja", "Namnlös verkstad", "Unnamed workshop"),
    INVENTED(
            "Keksitty esimerkki: työpajaa, sen väkeä, lukuja ja asiakirjoja ei ole olemassa.",
            "Påhittat exempel: verkstaden, dess personal, siffror och dokument finns inte.",
            "Invented example: the workshop, its people, figures and documents do not exist."),
    UNOFFICIAL(
            "Kriteerien käännökset ovat epävirallisia; suomenkielinen teksti on alkuperäinen.",
            "Kriterierna visas i inofficiell översättning; den finska texten är originalet.",
            "The criteria are shown in an unofficial translation; the Finnish text is the original."),
    AS_WRITTEN(
            "Arvioijan omat tekstit näytetään sillä kielellä, jolla ne on kirjoitettu.",
            "Bedömarens egna texter visas på det språk som de är skrivna på.",
            "The assessor's own texts are shown in the language they were written in."),
    NO_MARK(
            "Tulos on tämän arvioinnin, ei laatumerkin: merkin pisteytystä ei ole julkaistu.",
            "Resultatet gäller denna bedömning, inte kvalitetsmärket: märkets poängsättning är inte publicerad.",
            "The score is this assessment's own, not the quality mark's: how the mark is graded is not published."),
    EDITION("{0}, versio {1}", "{0}, utgåva {1}", "{0}, edition {1}"),
    PUBLISHED("{0} (julkaisija {1})", "{0} (utgivare {1})", "{0} (published by {1})"),
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
    HAS("onko {0}: kyllä", "{0}: ja", "{0}: yes"),
    HAS_NOT("onko {0}: ei", "{0}: nej", "{0}: no"),
    METHOD("Menetelmä", "Metod", "Method"),
    METHOD_FROM("{0} (lähde: {1})", "{0} (källa: {1})", "{0} (source: {1})"),
    OPTIONS("Valinnat", "Val", "Options"),
    COVERAGE("Kattavuus", "Täckning", "Coverage"),
    COVERAGE_IS(
            "{1} kysytystä kriteeristä arvioitu {0} ({2})",
            "antal bedömda: {0} av {1} kriterier som ska bedömas ({2})", "rated: {0} of the {1} criteria asked ({2})"),
    NOT_APPLICABLE_IS(
            "ei sovellettavissa: {0}/{1} ({2})",
            "antal inte tillämpliga: {0} av {1} ({2})", "not applicable: {0} of {1} ({2})"),
    // The parts of the report.
    SCORES("Tulokset", "Resultat", "Scores"),
    SCORE("tulos", "resultat", "score"),
    SCORE_IS("Tulos {0}", "Resultat {0}", "Score {0}"),
    BOUNDS("rajat", "gränser", "bounds"),
    BOUNDS_ARE("rajat {0}", "gränser {0}", "bounds {0}"),
    BOUNDS_NOTE(
            "Rajat: tulos, jos kaikki puuttuvat arviot olisivat alimmat, ja jos ne olisivat ylimmät.",
            "Gränser: resultatet om alla betyg som saknas vore de lägsta, och om de vore de högsta.",
            "Bounds: the score if every missing rating were the lowest, and if it were the highest."),
    RATED("arvioitu", "bedömda", "rated"),
    SHARE_RATED("kattavuus", "täckning", "coverage"),
    CRITERIA_UNDER("kriteerit", "kriterier", "criteria"),
    WHOLE("Kaikki kriteerit", "Alla kriterier", "All criteria"),
    BY_SECTION("Tulokset osa-alueittain", "Resultat per delområde", "Scores by section"),
    LOWEST("Alimmat arviot", "Lägsta betyg", "Lowest ratings"),
    LOWEST_NOTE(
            "Enintään {0} kriteeriä; samoin arvioidut ovat julkaisujärjestyksessä.",
            "Högst {0} kriterier; lika betyg står i publicerad ordning.",
            "At most {0} criteria; equal ratings stand in published order."),
    ALSO_AS_LOW(
            "Saman arvion saaneita kriteerejä on lisäksi: {0}.",
            "Ytterligare kriterier med samma betyg: {0}.", "Further criteria with the same rating: {0}."),
    MISSING("Mitä puuttuu", "Vad som saknas", "What is missing"),
    NOT_ASKED("Mitä ei sovelleta", "Vad som inte tillämpas", "What is not applicable"),
    CONCEPTS("Käsitteet", "Begrepp", "Concepts"),
    CONCEPTS_NOTE(
            "Kriteereissä mainitut käsitteet, kuten julkaisija ne määrittelee.",
            "Begrepp som kriterierna nämner i sin finska text, så som utgivaren definierar dem.",
            "Concepts that the criteria mention in their Finnish text, as the publisher defines them."),
    CONCEPTS_ARE("Käsitteet: {0}", "Begrepp: {0}", "Concepts: {0}"),
    IN_FINNISH("{0} (suomeksi {1})", "{0} (på finska {1})", "{0} (in Finnish {1})"),
    UNOFFICIALLY("{0} (epävirallinen käännös)", "{0} (inofficiell översättning)", "{0} (unofficial translation)"),
    NO_DEFINITION(
            "Julkaisija mainitsee käsitteen mutta ei määrittele sitä.",
            "Utgivaren nämner begreppet men definierar det inte.",
            "The publisher names the concept but does not define it."),
    WARNINGS("Huomautukset", "Anmärkningar", "Warnings"),
    NONE("Ei mitään.", "Inget.", "Nothing."),
    REASONS("Mistä tulokset tulevat", "Var resultaten kommer från", "Why the scores are what they are"),
    REASONS_NOTE(
            "Kokonaistulokseen laskettavat osuudet pyöristetään niin, että niiden summa täsmää: siksi kahden samanlaisen "
                    + "kohdan osuudet voivat olla esimerkiksi 0,07 ja 0,06.",
            "Det som räknas in i helheten avrundas så att summan stämmer: därför kan två likadana delar visa till exempel "
                    + "0,07 och 0,06.",
            "What counts in the whole is rounded so that it adds up: that is why two equal parts may show, say, 0.07 and "
                    + "0.06."),
    CRITERIA("Kriteerit", "Kriterier", "Criteria"),
    CRITERION("Kriteeri {0}", "Kriterium {0}", "Criterion {0}"),
    OF_CRITERION("kriteeri {0} ({1})", "kriterium {0} ({1})", "criterion {0} ({1})"),
    PRACTICE("Mitä teemme tänään", "Vad vi gör i dag", "What we do today"),
    REASON("Peruste", "Motivering", "Reason"),
    EVIDENCE("Näyttö", "Belägg", "Evidence"),
    NOTE("Muistiinpano", "Anteckning", "Note"),
    IMPORTANCE("Tärkeys", "Betydelse", "Importance"),
    STATEMENTS("Väittämien arviot", "Påståendenas betyg", "Ratings of the statements"),
    PLAN("Mitä aiomme tehdä", "Vad vi tänker göra", "What we mean to do"),
    PLAN_NOTE(
            "Aikeita ei pisteytetä: arvioidaan se, mitä tehdään tänään.",
            "Avsikter poängsätts inte: det som görs i dag bedöms.",
            "Intentions are not scored: what is done today is assessed."),
    ACTION("Toimi", "Åtgärd", "Action"),
    RESPONSIBLE("Vastuu", "Ansvar", "Responsible"),
    DUE("Määräaika", "Tidsgräns", "Due"),
    RIGHTS("Oikeudet", "Rättigheter", "Rights"),
    FILES("Kirjoitetut tiedostot", "Skrivna filer", "Files written"),
    // How a template is filled in.
    FILL_IN_HEAD(
            "Avaa tiedosto tekstieditorilla ja täydennä sen alku tällaiseksi:",
            "Öppna filen i en textredigerare och komplettera dess början så här:",
            "Open the file in a text editor, and complete its beginning like this:"),
    FILL_IN_ANSWERS(
            "Vastaa sitten kriteereihin. Kukin vastaus on yhdessä neljästä tilasta:",
            "Besvara sedan kriterierna. Varje svar är i ett av fyra lägen:",
            "Then answer the criteria. Each answer is in one of four states:"),
    FILL_IN_PRACTICE(
            "Kenttään {0} voi kirjoittaa, mitä työpajalla tehdään tänään.",
            "I fältet {0} kan man skriva vad verkstaden gör i dag.", "Field {0} is for what the workshop does today."),
    FILL_IN_REPORT(
            "Täytetystä tiedostosta saa raportin näin:",
            "Så ger den ifyllda filen en rapport:",
            "The filled-in file gives a report like this:"),
    SOME_WORKSHOP("Esimerkkipaja", "Exempelverkstaden", "Example Workshop"),
    WORKSHOP_NAME("työpajan nimi", "verkstadens namn", "the workshop's name"),
    DATE_FORM(
            "arvioinnin päivämäärä: vuosi-kuukausi-päivä",
            "bedömningens datum: år-månad-dag",
            "the day of the assessment: year-month-day"),
    TRUE_OR_FALSE(
            "true, jos on, false, jos ei ole: {0}",
            "true om det finns, false om det inte finns: {0}", "true if there is, false if there is not: {0}"),
    REASON_WHY("{0}, miksi se ei sovellu", "{0}, varför det inte är tillämpligt", "{0}, why it does not apply"),
    LEFT_AS_IT_IS("jätetään ennalleen", "lämnas som det är", "is left as it is"),
    // What stands above the columns of a table.
    FIELD("kenttä", "fält", "field"),
    WRITTEN("mitä kirjoitetaan", "vad som skrivs", "what is written"),
    NUMBER("nro", "nr", "no."),
    ID("tunnus", "id", "id"),
    TITLE("otsikko", "rubrik", "title"),
    WHAT("mikä se on", "vad den är", "what it is"),
    TEXT("teksti", "text", "text"),
    STATEMENTS_COUNT("väittämiä", "påståenden", "statements"),
    WORKSHOP("työpaja", "verkstad", "workshop"),
    ROLE("rooli", "roll", "role"),
    ANSWERS("vastauksia", "svar", "answers"),
    STATE("tila", "läge", "state"),
    LEAD_IN("johdanto", "inledning", "lead-in"),
    SCALE_RATINGS("arviot", "betyg", "ratings"),
    LABEL("selite", "förklaring", "label"),
    VALUE("arvo", "värde", "value"),
    BAND("pisteväli", "poängintervall", "band of points"),
    LACKING_FEATURE("mitä ei ole", "vad som inte finns", "what there is not"),
    SOURCE("lähde", "källa", "source"),
    OPTION("valinta", "val", "option"),
    ASSUMPTION("oletus", "antagande", "assumption"),
    RATING("arvio", "betyg", "rating"),
    SEVERITY("vakavuus", "allvar", "severity"),
    PLACE("paikka", "plats", "place"),
    MESSAGE("viesti", "meddelande", "message"),
    // What the desk says of concepts, mentions, waves and pictures.
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
    RENEWED_BY("ehdotettu uudistajaksi", "föreslagen förnyelse", "renewal suggested"),
    USE("käyttö", "användning", "use"),
    PREFERRED("ensisijainen", "rekommenderad", "preferred"),
    SYNONYM("synonyymi", "synonym", "synonym"),
    NOT_RECOMMENDED("vältettävä", "bör undvikas", "not recommended"),
    SEARCH("vain hakuun", "bara för sökning", "for searching only"),
    WHOSE("kenen sana", "vems ord", "whose word"),
    PUBLISHERS("julkaisijan", "utgivarens", "the publisher's"),
    ESTABLISHED("vakiintunut", "etablerat", "established"),
    OWN("kääntäjän oma", "översättarens eget", "the translator's own"),
    MENTION("maininta", "omnämnande", "mention"),
    MENTIONED_AS("mainitaan", "nämns som", "mentioned as"),
    WHOLE_TERM("koko termi", "hela termen", "whole term"),
    BEGINNING("termin alku", "början av termen", "beginning of a term"),
    END("termin loppu", "slutet av termen", "end of a term"),
    COMPOUND("osa yhdyssanaa", "del av en sammansättning", "part of a compound"),
    DERIVED("johdos", "avledning", "derived word"),
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
    SAME("ennallaan", "oförändrad", "same"),
    WORSE("heikkeni", "sämre", "worse"),
    NOT_SHOWN(
            "Ei näytetä: alle {0} työpajaa, tai siitä voisi laskea sellaisen osa-alueen luvut.",
            "Visas inte: färre än {0} verkstäder, eller ett sådant delområdes tal kunde räknas ut av det.",
            "Withheld: fewer than {0} workshops, or the numbers of such a section could be reckoned from it."),
    ROUNDED(
            "Muutos on laskettu tarkoista luvuista ja pyöristetty vasta sitten: se voi poiketa näkyvien lukujen"
                    + " erotuksesta.",
            "Förändringen är räknad med exakta tal och avrundad först sedan: den kan avvika från skillnaden mellan de"
                    + " tal som visas.",
            "The change is reckoned from exact numbers and rounded only then: it may differ from the difference of the"
                    + " numbers shown."),
    INVENTED_DATA("Keksitty aineisto.", "Påhittade uppgifter.", "Invented data."),
    TRANSLATED(
            "Käännökset ovat epävirallisia; suomenkielinen teksti on alkuperäinen.",
            "Översättningarna är inofficiella; den finska texten är originalet.",
            "Translations are unofficial; the Finnish text is the original."),
    PICTURE_OF_WAVES(
            "Keskiarvot osa-alueittain, molemmilla kierroksilla arvioidut {0} työpajaa",
            "Medelvärden per delområde, {0} verkstäder som bedömts i båda omgångarna",
            "Means by section, {0} workshops assessed in both waves"),
    NO_PICTURE(
            "Tästä ei voi piirtää kuvaa. Kuvan saa tuloksesta, arvioinnista, enintään {0} tuloksen luettelosta,"
                    + " kahden tuloksen vertailusta ja kahden kierroksen vertailusta.",
            "Av detta kan ingen bild ritas. En bild går att få av ett resultat, en bedömning, en lista på högst {0}"
                    + " resultat, en jämförelse av två resultat och en jämförelse av två omgångar.",
            "This cannot be drawn. What can is a score, an assessment, a list of at most {0} scores, a comparison of two"
                    + " scores, and a comparison of two waves."),
    // What was answered.
    RATED_ONE("arvioitu", "bedömt", "rated"),
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
            "kriteeristön omat (kukin 1, ellei muuta sanota)",
            "kriteriernas egna (var och en 1 om inget annat sägs)",
            "as declared with the criteria (1 each unless said otherwise)"),
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
    // What can go wrong.
    ERROR("virhe", "fel", "error"),
    WARNING("huomautus", "anmärkning", "warning"),
    UNKNOWN_FIELD("tuntematon kenttä, jota ei lueta", "okänt fält, som inte läses", "unknown field, which is not read"),
    PERHAPS_MEANT("tarkoititko ”{0}”?", "menade du ”{0}”?", "did you mean '{0}'?"),
    FURTHER_PLACES("muita samanlaisia kohtia: {0}", "andra likadana ställen: {0}", "other places like it: {0}"),
    UNANSWERED_CRITERIA(
            "vastaamatta {0} kriteeriä: {1}", "{0} kriterier är obesvarade: {1}", "{0} criteria are unanswered: {1}"),
    AND_MORE("ja {0} muuta", "och {0} till", "and {0} more"),
    UNSOUND(
            "arviointia ”{0}” ei voi pisteyttää; mitään ei kirjoitettu",
            "bedömningen ”{0}” kan inte poängsättas; inget skrevs",
            "assessment '{0}' cannot be scored; nothing was written"),
    NO_FILE("tiedostoa ”{0}” ei ole", "filen ”{0}” finns inte", "there is no file '{0}'"),
    FOLDER("”{0}” on kansio, ei tiedosto", "”{0}” är en mapp, inte en fil", "'{0}' is a folder, not a file"),
    UNREADABLE("tiedostoa ”{0}” ei voi lukea", "filen ”{0}” kan inte läsas", "file '{0}' cannot be read"),
    UNWRITABLE(
            "kohteeseen ”{0}” ei voi kirjoittaa", "det går inte att skriva till ”{0}”", "'{0}' cannot be written to"),
    FILE_EXISTS(
            "tiedosto ”{0}” on jo olemassa, ja siinä voi olla vastauksia; mitään ei kirjoitettu",
            "filen ”{0}” finns redan och kan innehålla svar; inget skrevs",
            "file '{0}' exists already and may hold answers; nothing was written"),
    UNKNOWN_OPTION("tuntematon valitsin ”{0}”", "okänd flagga ”{0}”", "unknown option '{0}'"),
    NO_VALUE("valitsimelta {0} puuttuu arvo", "flaggan {0} saknar värde", "option {0} has no value"),
    GIVEN_TWICE("valitsin {0} on annettu kahdesti", "flaggan {0} är given två gånger", "option {0} is given twice"),
    UNKNOWN_LANGUAGE(
            "kieli on ”{0}”, odotettiin fi, sv tai en",
            "språket är ”{0}”, väntade fi, sv eller en", "language is '{0}', expected fi, sv or en"),
    UNKNOWN_METHOD(
            "menetelmää ”{0}” ei ole; valittavissa ovat: {1}",
            "metoden ”{0}” finns inte; de som finns är: {1}", "there is no method '{0}'; there are: {1}"),
    UNKNOWN_METHOD_OR_FAULTY(
            "menetelmää ”{0}” ei ole; valittavissa ovat: {1}; näitä ei voitu käyttää: {2}",
            "metoden ”{0}” finns inte; de som finns är: {1}; dessa gick inte att använda: {2}",
            "there is no method '{0}'; there are: {1}; these could not be used: {2}"),
    UNUSABLE_METHODS("Näitä ei voitu käyttää:", "Dessa gick inte att använda:", "These could not be used:"),
    UNSUITABLE_METHOD(
            "menetelmällä ”{0}” ei voi pisteyttää tätä arviointia: {1}; mitään ei kirjoitettu",
            "metoden ”{0}” kan inte poängsätta den här bedömningen: {1}; inget skrevs",
            "method '{0}' cannot score this assessment: {1}; nothing was written"),
    UNSUITABLE_SCALE(
            "menetelmä ”{0}” lukee asteikkoa {1}, mutta arvioinnin asteikko on {2}; mitään ei kirjoitettu",
            "metoden ”{0}” läser skalan {1}, men bedömningens skala är {2}; inget skrevs",
            "method '{0}' reads scale {1}, but the assessment is on scale {2}; nothing was written"),
    ANY_SCALE("mikä tahansa", "vilken som helst", "any"),
    NO_SCALE("ei mikään", "ingen", "none"),
    TEMPLATE_AND_METHOD(
            "--template kirjoittaa tyhjän arvioinnin, jota ei pisteytetä menetelmällä",
            "--template skriver en tom bedömning, som inte poängsätts med en metod",
            "--template writes a blank assessment, which no method scores"),
    TWO_FILES(
            "annettiin ”{0}” ja ”{1}”, odotettiin enintään yhtä tiedostoa",
            "fick ”{0}” och ”{1}”, väntade högst en fil", "given '{0}' and '{1}', expected at most one file"),
    TEMPLATE_AND_FILE(
            "--template kirjoittaa tyhjän arvioinnin eikä lue tiedostoa ”{0}”",
            "--template skriver en tom bedömning och läser inte filen ”{0}”",
            "--template writes a blank assessment and does not read file '{0}'"),
    NO_PATH("”{0}” ei kelpaa tiedoston nimeksi", "”{0}” duger inte som filnamn", "'{0}' is no name of a file");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final String finnish;
    private final String swedish;
    private final String english;

    ProgramText(String finnish, String swedish, String english) {
        this.finnish = finnish;
        this.swedish = swedish;
        this.english = english;
    }

    /** {@return the wording in Finnish or Swedish, otherwise in English, with arguments in their places} */
    String in(Language language, List<String> arguments) {
        return ARGUMENT.matcher(in(language))
                .replaceAll(place -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(place.group(1)))));
    }

    private String in(Language language) {
        if (language.equals(Language.FINNISH)) {
            return finnish;
        }
        return language.equals(Language.SWEDISH) ? swedish : english;
    }
}
