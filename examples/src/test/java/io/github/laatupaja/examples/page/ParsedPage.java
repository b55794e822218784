// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.scoring.ScoringMethod;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as an XML parser reads it, which accepts nothing that is not well-formed. */
record ParsedPage(Document document) {
    static ParsedPage of(CriteriaFramework framework, Assessment assessment, ScoringMethod method, Language language) {
        ScoredAssessment scored = new ScoredAssessment(
                framework, assessment, assessment.check(framework), method, method.score(framework, assessment), false);
        return parse(HtmlReport.of(scored, new Localizer(language)));
    }

    private static ParsedPage parse(String html) {
        try {
            return new ParsedPage(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(html, e);
        }
    }

    List<Node> elements(String name) {
        List<Node> elements = new ArrayList<>();
        NodeList found = document.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add(found.item(i));
        }
        return elements;
    }

    List<String> texts(String name) {
        return elements(name).stream().map(Node::getTextContent).toList();
    }

    String text() {
        return texts("body").get(0);
    }

    List<String> attribute(String element, String name) {
        return elements(element).stream()
                .map(node -> node.getAttributes().getNamedItem(name))
                .filter(attribute -> attribute != null)
                .map(Node::getNodeValue)
                .toList();
    }

    List<String> ids() {
        return attribute("*", "id");
    }

    List<String> attributeNames() {
        List<String> names = new ArrayList<>();
        for (Node element : elements("*")) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                names.add(attributes.item(i).getNodeName());
            }
        }
        return names;
    }
}
