package vn.congmo.sandbox;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which requests go wrong. People order faults over HTTP: {@code POST /faults?twin=ckan&fault=BUSY&times=3}. */
final class FaultPlan {

    static final String PATH = "faults";

    private final Map<String, Deque<Fault>> next = new HashMap<>();

    synchronized void add(String twin, Fault... faults) {
        next.computeIfAbsent(twin, first -> new ArrayDeque<>()).addAll(Arrays.asList(faults));
    }

    synchronized void clear(String twin) {
        next.remove(twin);
    }

    /** What goes wrong with the next request to this twin. */
    synchronized Optional<Fault> next(String twin) {
        @Nullable Deque<Fault> planned = next.get(twin);
        return Optional.ofNullable(planned).map(Deque::poll);
    }

    /** Does what a person ordered. */
    TwinAnswer order(TwinRequest request, Set<String> twins) {
        Optional<String> twin = request.findParameter("twin").filter(twins::contains);
        Optional<Fault> fault = request.findParameter("fault").flatMap(FaultPlan::find);
        if (twin.isEmpty() || fault.isEmpty() || !request.method().equals("POST")) {
            return TwinAnswer.of(
                    400,
                    "text/plain;charset=utf-8",
                    "POST /faults?twin=" + String.join("|", twins) + "&fault=" + Arrays.toString(Fault.values())
                            + "&times=1..1000\n");
        }
        int times = Math.clamp(
                request.findParameter("times")
                        .filter(text -> text.matches("\\d{1,4}"))
                        .map(Integer::parseInt)
                        .orElse(1),
                1,
                1000);
        Collections.nCopies(times, fault.get()).forEach(each -> add(twin.get(), each));
        return TwinAnswer.of(204);
    }

    private static Optional<Fault> find(String name) {
        return Arrays.stream(Fault.values())
                .filter(fault -> fault.name().equals(name))
                .findFirst();
    }
}
