// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Opens JShell with the library ready: {@code java examples/jshell/Start.java [SCRIPT…]}, from the repository's folder.
 * Builds first where nothing is built yet, or the sources are newer; needs nothing but the JDK and Maven.
 */
public class Start {
    private static final List<String> MODULES = List.of("src-data", "core", "glossary", "scoring", "examples");
    private static final String BUILT = "target/main-job/class-path"; // below each module, by Maven
    private static final String USUAL_COLUMNS = "80";

    public static void main(String[] args) throws IOException, InterruptedException {
        Path classPath = Path.of("examples", BUILT);
        if (!Files.exists(Path.of("examples", "jshell", "start.jsh"))) {
            System.err.println("run this from the repository's folder: java examples/jshell/Start.java");
            System.exit(2);
        }
        if (!Files.exists(classPath) || Files.getLastModifiedTime(classPath).compareTo(newestSource()) < 0) {
            System.err.println("Building first (once) …");
            Files.deleteIfExists(classPath);
            run(List.of(maven(), "-q", "-B", "-Dreport", "compile", "dependency:build-classpath",
                    "-Dmdep.outputFile=" + BUILT, "-pl", "examples", "-am"));
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jshell").toString(),
                "-J-Dfile.encoding=UTF-8",
                "-J-XX:TieredStopAtLevel=1", // for the prompt alone: it opens sooner; what runs behind it is not touched
                "-J-XX:+UseSerialGC",
                "-R-Dfile.encoding=UTF-8",
                "-R-Dstdout.encoding=UTF-8",
                "-R-Dlaatupaja.columns=" + columns(),
                "-R-Dlaatupaja.folder=" + Path.of("examples", "target", "desk"),
                "--class-path",
                Path.of("examples/target/main-job/classes") + System.getProperty("path.separator") + Files.readString(classPath),
                "--startup",
                "examples/jshell/start.jsh"));
        for (String arg : args) {
            Path bundled = Path.of("examples", "jshell", arg);
            command.add(Files.exists(bundled) ? bundled.toString() : arg);
        }
        System.err.println("help() lists what one can do here; /exit leaves.");
        System.exit(run(command));
    }

    private static FileTime newestSource() throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of(module))) {
                for (Path file : (Iterable<Path>) files.filter(it -> !it.toString().contains("target"))::iterator) {
                    FileTime time = Files.getLastModifiedTime(file);
                    newest = time.compareTo(newest) > 0 && Files.isRegularFile(file) ? time : newest;
                }
            }
        }
        return newest;
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            System.exit(code);
        }
        return code;
    }

    private static String maven() {
        return System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
    }

    /** {@return how many characters a line of the terminal holds, where it says so} */
    private static String columns() throws InterruptedException {
        String said = System.getenv("COLUMNS");
        if (said != null && said.matches("[1-9][0-9]{1,3}")) {
            return said;
        }
        try {
            Process size = new ProcessBuilder("stty", "size").redirectInput(ProcessBuilder.Redirect.INHERIT).start();
            String[] lines = new String(size.getInputStream().readAllBytes()).trim().split(" ");
            boolean isKnown = size.waitFor() == 0 && lines.length == 2 && !lines[1].equals("0");
            return isKnown ? lines[1] : USUAL_COLUMNS;
        } catch (IOException e) {
            return USUAL_COLUMNS; // no such program here
        }
    }
}
