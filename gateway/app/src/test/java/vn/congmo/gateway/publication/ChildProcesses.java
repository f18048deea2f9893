package vn.congmo.gateway.publication;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congmo.gateway.files.Failpoint;

/**
 * Starts programs that halt themselves in processes of their own. The first writes a class archive, so that the many others start in a
 * fraction of the time; archives want jars, so the class folders are packed first.
 */
public final class ChildProcesses {

    /** How such a program ends when it halts itself. */
    public static final int HALTED = 77;

    private final Class<?> program;
    private final Path folder;
    private final Path archive;
    private final String classPath;
    private final AtomicInteger started = new AtomicInteger();

    /** Of a program that takes a data directory, what to do, and the durable step after which it halts itself. */
    public ChildProcesses(Class<?> program, Path folder) throws IOException {
        this.program = program;
        this.folder = Files.createDirectories(folder);
        this.archive = folder.resolve("classes.jsa");
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            parts.add(Files.isDirectory(Path.of(part)) ? pack(Path.of(part), parts.size()) : part);
        }
        this.classPath = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(File.pathSeparator));
    }

    /** Starts one that does its work so many times. */
    Child start(Path data, int times, int halt) throws IOException {
        return start(data, String.valueOf(times), halt);
    }

    /** Starts one. */
    public Child start(Path data, String work, int halt) throws IOException {
        Path output = folder.resolve("output-" + started.getAndIncrement());
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive,
                "-cp",
                classPath,
                program.getName(),
                data.toString(),
                work,
                String.valueOf(halt));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Child(process, output);
    }

    /** A failpoint of such a program: halts it after a step, or never (0), and counts the steps. */
    public static Failpoint halting(int halt, AtomicInteger steps) {
        return step -> {
            if (steps.incrementAndGet() == halt) {
                Runtime.getRuntime().halt(HALTED);
            }
        };
    }

    private String pack(Path classes, int number) throws IOException {
        Path jar = folder.resolve("classes-" + number + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> !path.equals(classes)).toList()) {
                boolean isFolder = Files.isDirectory(file);
                entries.putNextEntry(new JarEntry(classes.relativize(file) + (isFolder ? "/" : "")));
                if (!isFolder) {
                    Files.copy(file, entries);
                }
            }
        }
        return jar.toString();
    }

    /** A started process and what it said. */
    public record Child(Process process, Path output) {

        /** Waits for its end. */
        public Child await() throws InterruptedException {
            process.waitFor();
            return this;
        }

        /** How it ended. */
        public int exitCode() {
            return process.exitValue();
        }

        /** Kills it (SIGKILL) some time after it began to publish. */
        void kill(Duration after) throws IOException, InterruptedException {
            while (process.isAlive() && !Files.readString(output).contains("ready")) {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
            process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }

        /** Everything that it said. */
        public String said() throws IOException {
            return Files.readString(output);
        }

        /** The number in the last line that begins with a word. */
        public int number(String word, int otherwise) throws IOException {
            int last = otherwise;
            for (String line : Files.readAllLines(output)) {
                last = line.startsWith(word + " ") ? Integer.parseInt(line.substring(word.length() + 1)) : last;
            }
            return last;
        }
    }
}
