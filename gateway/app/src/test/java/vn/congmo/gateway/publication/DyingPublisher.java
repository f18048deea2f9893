package vn.congmo.gateway.publication;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.congmo.gateway.files.Failpoint;

/**
 * A publisher in a process of its own, made to be killed. Arguments: data directory, how many versions to publish (or
 * {@code withdraw}: it takes version 1, then the dataset), and the durable step after which it halts itself (0: none).
 * It says every version once it is acknowledged.
 */
final class DyingPublisher {

    private DyingPublisher() {}

    public static void main(String[] arguments) {
        AtomicInteger steps = new AtomicInteger();
        Failpoint failpoint = ChildProcesses.halting(Integer.parseInt(arguments[2]), steps);
        try (Engine engine = new Engine(Path.of(arguments[0]), Engine.BASE, failpoint)) {
            System.out.println("ready");
            if (arguments[1].equals("withdraw")) {
                withdraw(engine);
            } else {
                publish(engine, new ThingsFolder(Path.of(arguments[0] + "-input")), Integer.parseInt(arguments[1]));
            }
        }
        System.out.println("steps " + steps.get());
    }

    private static void withdraw(Engine engine) {
        engine.withdraw(Optional.of(1), "thử");
        System.out.println("withdrawn 1");
        engine.withdraw(Optional.empty(), "thử");
        System.out.println("withdrawn 2");
    }

    private static void publish(Engine engine, ThingsFolder input, int versions) {
        for (int round = 0; round < versions; round++) {
            int next = VersionCheck.number(engine) + 1;
            Outcome outcome =
                    engine.publish(input.things(VersionCheck.things(next), next).path());
            if (!(outcome instanceof Outcome.Published)) {
                throw new IllegalStateException("Not published: " + outcome);
            }
            System.out.println("published " + next);
        }
    }
}
