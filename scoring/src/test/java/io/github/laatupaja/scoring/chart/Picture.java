// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A chart as an XML parser reads it, with the room that its texts take at most. */
record Picture(Document document) {
    // of DejaVu Sans, of the size of the font
    private static final double ASCENT = 0.93;
    private static final double DESCENT = 0.24;

    /** The room of one line of text. */
    record Box(String text, double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Picture of(Chart chart) {
        String svg = chart.toString();
        try {
            return new Picture(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(svg, e);
        }
    }

    List<Element> elements(String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = document.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    double size(String dimension) {
        return number(document.getDocumentElement(), dimension);
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (Element text : elements("text")) {
            NodeList lines = text.getElementsByTagName("tspan");
            if (lines.getLength() == 0) {
                boxes.add(box(text, text));
            }
            for (int i = 0; i < lines.getLength(); i++) {
                boxes.add(box(text, (Element) lines.item(i)));
            }
        }
        return boxes;
    }

    private static Box box(Element text, Element line) {
        double size = number(text, "font-size");
        String shown = line.getTextContent();
        double width =
                GlyphWidths.of(shown, size, text.getAttribute("font-weight").equals("bold"));
        double shift = switch (text.getAttribute("text-anchor")) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        double left = number(line, "x") - shift;
        double foot = number(line, "y");
        return new Box(shown, left, foot - ASCENT * size, left + width, foot + DESCENT * size);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** {@return each text without white space, and without hyphens, as lines may end in one} */
    List<String> bareTexts() {
        return texts("text").stream().map(Picture::bare).toList();
    }

    static String bare(String text) {
        return Printable.of(text).replaceAll("[ \\t\\n-]", "");
    }

    /** Fails where a text reaches out of the picture or into another text. */
    void checkRoom() {
        List<Box> boxes = boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(box.left() >= 0 && box.right() <= size("width"))
                    .as("across: %s", box)
                    .isTrue();
            assertThat(box.top() >= 0 && box.bottom() <= size("height"))
                    .as("down: %s", box)
                    .isTrue();
            for (Box other : boxes.subList(0, i)) {
                assertThat(box.overlaps(other)).as("%s over %s", box, other).isFalse();
            }
        }
    }

    /** {@return every number that an attribute of this name has} */
    List<Double> numbers(String attribute) {
        return elements("*").stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> number(element, attribute))
                .toList();
    }
}
