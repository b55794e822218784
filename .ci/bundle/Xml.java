// SPDX-License-Identifier: Apache-2.0
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An element of a POM, and what stands under it. */
record Xml(Element element) {
    /** {@return the root of a document} */
    static Xml parse(byte[] document) throws IOException {
        try {
            return new Xml(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** {@return the child elements of a name, or of any for {@code *}} */
    List<Xml> children(String name) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(node -> new Xml((Element) node))
                .filter(child -> name.equals("*") || name.equals(child.name()))
                .toList();
    }

    /** {@return the elements at the end of a path such as {@code licenses/license}} */
    List<Xml> at(String path) {
        List<Xml> found = List.of(this);
        for (String step : path.split("/", -1)) {
            found = found.stream().flatMap(each -> each.children(step).stream()).toList();
        }
        return found;
    }

    /** {@return the text of the first child of a name; empty if there is none} */
    String text(String name) {
        return children(name).stream()
                .findFirst()
                .map(child -> child.element.getTextContent().strip())
                .orElse("");
    }

    /** {@return the element's own name} */
    String name() {
        return element.getTagName();
    }
}
