// SPDX-License-Identifier: Apache-2.0
import java.util.List;
import java.util.stream.Stream;

/** Looks into the CycloneDX bill of materials of one artifact. */
final class BillOfMaterials {
    private BillOfMaterials() {}

    /** {@return what it leaves out, or says that changes from build to build, in words} */
    static List<String> findings(Published published, String json) {
        Stream<String> missing = published.needs().stream()
                .filter(need -> !json.contains("\"pkg:maven/" + need.replace(':', '/') + "@"))
                .map(need -> "does not list " + need);
        Stream<String> changing = Stream.of("serialNumber")
                .filter(field -> json.contains("\"" + field + "\""))
                .map(field -> "has a " + field);
        Stream<String> form = json.contains("\"bomFormat\" : \"CycloneDX\"")
                ? Stream.of()
                : Stream.of("does not say bomFormat CycloneDX");
        return Stream.of(form, changing, missing).flatMap(findings -> findings).toList();
    }
}
