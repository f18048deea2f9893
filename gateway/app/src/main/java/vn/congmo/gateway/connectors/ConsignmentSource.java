package vn.congmo.gateway.connectors;

import java.util.List;
import java.util.stream.Stream;

/** Where consignments come from: the own catalogue, and what was harvested; each is a component. */
public interface ConsignmentSource {

    /** Which of its datasets these choices of a connector's settings mean, by {@link ConsignmentId#text} and wildcards. */
    Stocked list(List<String> choices);

    /**
     * What is in stock.
     *
     * @param whole   to be delivered as it is
     * @param damaged cannot be read now: what a partner holds of it stays as it is
     */
    record Stocked(List<Consignment> whole, List<ConsignmentId> damaged) {
        public Stocked {
            whole = List.copyOf(whole);
            damaged = List.copyOf(damaged);
        }

        /** Both stocks. */
        public Stocked and(Stocked other) {
            return new Stocked(
                    Stream.concat(whole.stream(), other.whole.stream()).toList(),
                    Stream.concat(damaged.stream(), other.damaged.stream()).toList());
        }
    }
}
