package vn.congmo.gateway.feeds.ldes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Withdrawal;
import vn.congmo.gateway.catalogue.WithdrawnDataset;
import vn.congmo.gateway.core.DatasetId;

/** The catalogue as it was after a change, as far as it is still known. */
record PastDatasets(Catalogue catalogue, Change change) {

    /** The dataset of the change; empty when it was withdrawn, or when none of its versions of then is known any more. */
    Optional<Dataset> changed() {
        SortedSet<Integer> numbers = numbers();
        Optional<Dataset> known = catalogue
                .find(change.dataset())
                .or(() -> catalogue.findWithdrawn(change.dataset()).map(WithdrawnDataset::last));
        List<DatasetVersion> versions = known.map(Dataset::versions).orElse(List.of()).stream()
                .filter(version -> numbers.contains(version.id().number()))
                .toList();
        return versions.isEmpty()
                ? Optional.empty()
                : known.map(dataset -> new Dataset(change.dataset(), versions, withdrawn(dataset)));
    }

    /** All datasets that there were. */
    SortedSet<DatasetId> datasets() {
        SortedSet<DatasetId> ids = new TreeSet<>();
        for (Change past : past()) {
            switch (past.kind()) {
                case CREATED, UPDATED -> ids.add(past.dataset());
                case WITHDRAWN -> ids.remove(past.dataset());
                case VERSION_WITHDRAWN -> {}
            }
        }
        return ids;
    }

    private SortedSet<Integer> numbers() {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (Change past : past()) {
            if (past.dataset().equals(change.dataset())) {
                switch (past.kind()) {
                    case CREATED, UPDATED -> numbers.add(past.version());
                    case WITHDRAWN -> numbers.clear();
                    case VERSION_WITHDRAWN -> numbers.remove(past.version());
                }
            }
        }
        return numbers;
    }

    private SortedMap<Integer, Withdrawal> withdrawn(Dataset dataset) {
        return dataset.withdrawn().entrySet().stream()
                .filter(entry -> !entry.getValue().time().isAfter(change.time()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }

    private List<Change> past() {
        return catalogue.changes().subList(0, Math.toIntExact(change.number()));
    }
}
