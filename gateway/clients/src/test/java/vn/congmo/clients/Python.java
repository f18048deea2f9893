package vn.congmo.clients;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.running.InstalledProgram;

/** The Python clients that Debian packages, for the interpreter that Debian packages them for. */
final class Python {

    private static final Path HERE = Path.of(".");
    private static final Path SCRIPTS = Path.of("src/test/python");
    private static final String INTERPRETER = "/usr/bin/python3";

    private Python() {}

    /** Runs one of our scripts, which needs a module of {@code python3-<module>}; what it prints is JSON. */
    static JsonNode run(String module, String script, List<String> arguments) {
        require(module);
        List<String> command =
                new ArrayList<>(List.of(INTERPRETER, SCRIPTS.resolve(script).toString()));
        command.addAll(arguments);
        return JsonMapper.shared().readTree(Program.read(HERE, command));
    }

    private static void require(String module) {
        if (!Path.of(INTERPRETER).toFile().canExecute() || !has(module)) {
            throw InstalledProgram.missing("python3-" + module.toLowerCase(Locale.ROOT));
        }
    }

    private static boolean has(String module) {
        return Program.run(HERE, List.of(INTERPRETER, "-c", "import " + module)).exit() == 0;
    }
}
