// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Fails the build of a module that ran fewer tests than it says it has, or that skipped one. */
final class CountTests {
    private CountTests() {}

    /** Takes the folder of Surefire's reports and the least number of tests. */
    public static void main(String[] args) throws IOException, ParserConfigurationException, SAXException {
        Path reports = Path.of(args[0]);
        int minimum = Integer.parseInt(args[1]);
        int skipped = 0;
        int run = 0;
        if (Files.isDirectory(reports)) {
            DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
                for (Path file : files) {
                    Element suite = parser.parse(file.toFile()).getDocumentElement();
                    skipped += number(suite, "skipped");
                    run += number(suite, "tests") - number(suite, "skipped");
                }
            }
        }
        if (skipped > 0 || run < minimum) {
            System.err.printf(
                    "%s: found %d tests run and %d skipped, expected at least %d run (tests.minimum) and none skipped%n",
                    reports, run, skipped, minimum);
            System.exit(1);
        }
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }
}
