// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The inflection types of Finnish nouns and adjectives, as a table.
 *
 * <p>Source: the numbered inflection types of Kotimaisten kielten keskus (in {@code Kielitoimiston sanakirja} and
 * {@code Nykysuomen sanalista}). Forms that the source gives in brackets, as rare or old-fashioned, are left out
 * ({@code kalain}, {@code kätten}). So are the types of single words (35 {@code lämmin}, 37 {@code vasen}, 46
 * {@code tuhat}), of words with two stems (49 {@code askel}), of foreign spelling (21, 22), and of words whose parts inflect
 * separately (50, 51).
 *
 * <p>The columns of a row are: the type; the endings of the base form; the singular stem in the strong and in the weak grade;
 * the partitive and the illative singular; the plural stem in the strong and in the weak grade; the genitive, partitive and
 * illative plural; an example. Commas separate parallel forms. If a type has several rows, the first whose ending fits is
 * used.
 *
 * <p>{@code G} is the strong grade and {@code g} the weak one. {@code A} and {@code O} follow vowel harmony. {@code *} is the
 * first letter of the word's own ending (after {@code G} or {@code g}), and {@code $} is its last letter.
 */
final class NominalTypes {
    private static final String TABLE = """
            1  Go,Gu,Gy,Gö   G* g*         G*A       G**n         G*i     g*i     G*jen            G*jA       G*ihin        valo
            2  o,u,y,ö       * *           *A        **n          *i      *i      *jen,*iden,*itten *jA,*itA  *ihin         palvelu
            3  o,ö,u,y,e     * *           *tA       **n          *i      *i      *iden,*itten     *itA       *ihin         valtio
            4  Go,Gö         G* g*         G*A       G**n         G*i     g*i     G*jen,g*iden,g*itten G*jA,g*itA G*ihin,g*ihin laatikko
            5  Gi            Gi gi         GiA       Giin         Gei     gei     Gien             GejA       Geihin        risti
            6  i             i i           iA        iin          ei      ei      ien,eiden,eitten ejA,eitA   eihin         paperi
            7  Gi            Ge ge         GeA       Geen         Gi      gi      Gien             GiA        Giin          ovi
            8  Ge            Ge ge         GeA       Geen         Gei     gei     Gejen            GejA       Geihin        nalle
            9  Ga            Ga ga         Gaa       Gaan         Goi     goi     Gojen            Goja       Goihin        kala
            10 Ga,Gä         GA gA         GAA       GAAn         Gi      gi      Gien             GiA        Giin          koira
            11 a,ä           A A           AA        AAn          i,Oi    i,Oi    ien,Oiden,Oitten iA,OitA    iin,Oihin     omena
            12 a,ä           A A           AA        AAn          Oi      Oi      Oiden,Oitten     OitA       Oihin         kulkija
            13 a,ä           A A           AA        AAn          Oi      Oi      Oiden,Oitten,Ojen OitA,OjA  Oihin         katiska
            14 Ga,Gä         GA gA         GAA       GAAn         GOi     gOi     gOiden,gOitten,GOjen gOitA,GOjA gOihin,GOihin solakka
            15 ea,eä,oa      *A *A         *AA,*AtA  *AAn         *i      *i      *iden,*itten     *itA       *isiin,*ihin  korkea
            16 mpi           mpA mmA       mpAA      mpAAn        mpi     mmi     mpien            mpiA       mpiin         vanhempi
            17 aa,oo,uu,yy,ee ** **        **tA      **seen       *i      *i      *iden,*itten     *itA       *isiin        vapaa
            18 aa,ee,oo,uu,yy,ää,öö ** **  **tA      **h*n        *i      *i      *iden,*itten     *itA       *ihin         maa
            18 ai,ei,oi,ui,yi,äi,öi *i *i  *itA      *ihin        *i      *i      *iden,*itten     *itA       *ihin         voi
            19 uo            uo uo         uotA      uohon        oi      oi      oiden,oitten     oitA       oihin         suo
            19 yö            yö yö         yötA      yöhön        öi      öi      öiden,öitten     öitA       öihin         työ
            19 ie            ie ie         ietA      iehen        ei      ei      eiden,eitten     eitA       eihin         tie
            20 ee,aa,oo,uu,yy ** **        **tA      **h*n,**seen *i      *i      *iden,*itten     *itA       *ihin,*isiin  filee
            23 i             e e           tA        een          i       i       ien              iA         iin           tiili
            24 i             e e           tA        een          i       i       ien,ten          iA         iin           uni
            25 mi            me me         ntA,meA   meen         mi      mi      mien,nten        miA        miin          toimi
            26 i             e e           tA        een          i       i       ten,ien          iA         iin           pieni
            27 si            te de         ttA       teen         si      si      sien             siA        siin          käsi
            28 nsi           nte nne       nttA      nteen        nsi     nsi     nsien            nsiA       nsiin         kynsi
            28 lsi           lte lle       lttA      lteen        lsi     lsi     lsien            lsiA       lsiin         jälsi
            28 rsi           rte rre       rttA      rteen        rsi     rsi     rsien            rsiA       rsiin         varsi
            29 psi           pse pse       stA       pseen        psi     psi     sten,psien       psiA       psiin         lapsi
            30 tsi           tse tse       stA       tseen        tsi     tsi     tsien,sten       tsiA       tsiin         veitsi
            31 ksi           hte hde       htA       hteen        ksi     ksi     ksien            ksiA       ksiin         kaksi
            32 gar,gär,ger,gor,gur,gyr,gal,gäl,gel,gan,gän,gen G*$e G*$e g*$tA G*$een G*$i G*$i G*$ien,g*$ten G*$iA G*$iin sisar
            33 gin,gan,gän,gun,gyn,gen G*me G*me g*ntA G*meen   G*mi    G*mi    G*mien,g*nten    G*miA      G*miin        kytkin
            33 goin,göin,gain,gäin G*ime G*ime g*intA G*imeen G*imi G*imi   G*imien,g*inten  G*imiA     G*imiin       avain
            34 aston         astomA astomA astontA   astomAAn     astomi  astomi  astomien         astomiA    astomiin      alaston
            34 ton           ttomA ttomA tontA       ttomAAn      ttomi   ttomi   ttomien          ttomiA     ttomiin       onneton
            34 tön           ttömA ttömA töntA       ttömAAn      ttömi   ttömi   ttömien          ttömiA     ttömiin       seinätön
            36 in            impA immA     intA      impAAn       impi    immi    impien,inten     impiA      impiin        sisin
            38 nen           se se         stA       seen         si      si      sten,sien        siA        siin          nainen
            39 as,äs,es,is,os,ös,us,ys *kse *kse *stA *kseen      *ksi    *ksi    *sten,*ksien     *ksiA      *ksiin        vastaus
            40 us,ys         *te *de       *ttA      *teen        *ksi    *ksi    *ksien           *ksiA      *ksiin        kalleus
            41 gas,gäs,gis,ges,gus G** G** g*stA     G**seen      G*i     G*i     G*iden,G*itten   G*itA      G*isiin       vieras
            42 ies           iehe iehe     iestA     ieheen       iehi    iehi    iesten,iehien    iehiA      iehiin        mies
            43 gut,gyt       G*e G*e       g*ttA     G*een        G*i     G*i     G*iden,G*itten   G*itA      G*isiin,G*ihin ohut
            44 ät,at         ** **         *ttA      **seen       *i      *i      *iden,*itten     *itA       *isiin        kevät
            45 as,äs,es      *nte *nne     *ttA      *nteen       *nsi    *nsi    *nsien           *nsiA      *nsiin        kahdeksas
            47 ut,yt         ee ee         *ttA      eeseen       ei      ei      eiden,eitten     eitA       eisiin        kuollut
            48 ge            Gee Gee       gettA     Geeseen      Gei     Gei     Geiden,Geitten   GeitA      Geisiin       hame
            """;

    private static final Map<String, List<NominalType>> ROWS = TABLE.lines()
            .map(row -> List.of(row.split(" +", -1)))
            .collect(Collectors.groupingBy(
                    columns -> columns.get(0), Collectors.mapping(NominalType::new, Collectors.toUnmodifiableList())));

    private NominalTypes() {}

    /** {@return the rows of a type, in the order of the table; empty if the type is unknown} */
    static List<NominalType> find(String type) {
        return ROWS.getOrDefault(type, List.of());
    }
}
