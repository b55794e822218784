// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphWidthsTest {
    // advance widths of DejaVu Sans 2.37 in thousandths of an em, as its file says them: character, regular, bold
    private static final String DEJAVU = "  318 348,! 401 456,\" 460 521,# 838 838,$ 636 696,% 950 1002,& 780 872,"
            + "' 275 306,( 390 457,* 500 523,+ 838 838,- 361 415,. 318 380,/ 337 365,0 636 696,: 337 400,< 838 838,"
            + "? 531 580,@ 1000 1000,A 684 774,B 686 762,C 698 734,D 770 830,E 632 683,F 575 683,G 775 821,H 752 837,"
            + "I 295 372,J 295 372,K 656 775,L 557 637,M 863 995,N 748 837,O 787 850,P 603 733,Q 787 850,R 695 770,"
            + "S 635 720,T 611 682,U 732 812,V 684 774,W 989 1103,X 685 771,Y 611 724,Z 685 725,_ 500 500,a 613 675,"
            + "b 635 716,c 550 593,d 635 716,e 615 678,f 352 435,g 635 716,h 634 712,i 278 343,j 278 343,k 579 665,"
            + "l 278 343,m 974 1042,n 634 712,o 612 687,p 635 716,q 635 716,r 411 493,s 521 595,t 392 478,u 634 712,"
            + "v 592 652,w 818 924,x 592 645,y 592 652,z 525 582,{ 636 712,~ 838 838,Ä 684 774,Å 684 774,Ö 787 850,"
            + "ä 613 675,å 613 675,ö 612 687,é 615 678,æ 982 1048,ß 630 719,Ø 787 850,– 500 500,— 1000 1000,” 518 657,"
            + "’ 318 380,… 1000 1000,€ 636 696,Ж 1077 1224,ж 901 995,Ω 764 850,א 668 728";

    @Test
    void noCharacterIsWiderThanThought() {
        for (String line : DEJAVU.split(",", -1)) {
            String character = line.substring(0, 1);
            String[] widths = line.substring(2).split(" ", -1);

            assertThat(GlyphWidths.of(character, 1000, false))
                    .as(line)
                    .isGreaterThanOrEqualTo(Double.parseDouble(widths[0]));
            assertThat(GlyphWidths.of(character, 1000, true))
                    .as(line)
                    .isGreaterThanOrEqualTo(Double.parseDouble(widths[1]));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Perustehtävän vision ja strategisten suunnitelmien laadinta",
        "Utarbetande av grunduppgift",
        "Development of the organisational culture"
    })
    void isNotFarTooWideForWords(String text) {
        // regular widths of the same font, added up
        double truth = text.chars().map(GlyphWidthsTest::regular).sum();

        assertThat(GlyphWidths.of(text, 1000, false)).isBetween(truth, truth * 1.1);
    }

    private static int regular(int character) {
        int place = ("," + DEJAVU).indexOf("," + (char) character + " ");
        return Integer.parseInt(DEJAVU.substring(place + 2).split(" ", 2)[0]);
    }

    @Test
    void marksTakeNoRoomAndEmojiMuch() {
        assertThat(GlyphWidths.of("a\u0308", 10, false)).isEqualTo(GlyphWidths.of("a", 10, false));
        assertThat(GlyphWidths.of("\u200d", 10, false)).isZero();
        assertThat(GlyphWidths.of("😀", 10, false)).isEqualTo(13);
    }
}
