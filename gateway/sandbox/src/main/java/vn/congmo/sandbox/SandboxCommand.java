package vn.congmo.sandbox;

import java.util.List;

/** {@code gateway/bin/gateway sandbox [PORT]}: runs all twins until it is stopped. */
final class SandboxCommand {

    private static final String USUAL_PORT = "8099";

    private SandboxCommand() {}

    /** Takes the port as its only argument. */
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        String port = given.isEmpty() ? USUAL_PORT : given.getFirst();
        if (given.size() > 1 || !port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_534) {
            System.err.println("gateway sandbox [PORT]: cổng từ 0 đến 65534 / a port from 0 to 65534");
            System.exit(2);
        }
        // Nobody reads a log here; without this line the SSH library's logging says so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Twin[] twins = Twins.all(Integer.parseInt(port));
        Sandbox sandbox = Sandbox.start(Integer.parseInt(port), twins);
        for (Twin twin : twins) {
            System.out.printf("%s%n%s%n%n", sandbox.address(twin), twin.help());
        }
    }
}
