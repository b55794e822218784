// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be released.
 *
 * @param group the group of every artifact
 * @param version the version of every artifact
 * @param artifacts what the bundle holds
 */
record Release(String group, String version, List<Published> artifacts) {
    /** {@return what the parent POM and {@code .ci/published} of a checkout say} */
    static Release read(Path checkout) throws IOException {
        Xml pom = Xml.parse(Files.readAllBytes(checkout.resolve("pom.xml")));
        return new Release(pom.text("groupId"), pom.text("version"), Published.read(checkout.resolve(".ci/published")));
    }

    /** {@return the name in the bundle that an artifact's files begin with} */
    String stem(Published published) {
        String folder = group.replace('.', '/') + "/" + published.artifact() + "/" + version;
        return folder + "/" + published.artifact() + "-" + version;
    }
}
