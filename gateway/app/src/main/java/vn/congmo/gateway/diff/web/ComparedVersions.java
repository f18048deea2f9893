package vn.congmo.gateway.diff.web;

import java.util.Optional;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.WithdrawnThings;
import vn.congmo.gateway.core.VersionId;

/** Two versions of a dataset that can be read. */
record ComparedVersions(DatasetVersion from, DatasetVersion to) {

    /**
     * Those of these numbers; without them the current version and the one before it.
     *
     * @throws vn.congmo.gateway.core.Refusal when there is no such version or it was withdrawn
     */
    static ComparedVersions find(Catalogue catalogue, String slug, Optional<Integer> from, Optional<Integer> to) {
        Dataset dataset = catalogue.find(slug).orElseThrow(() -> DiffErrors.unknown(slug));
        DatasetVersion later = to.map(number -> get(catalogue, dataset, number)).orElseGet(dataset::current);
        DatasetVersion earlier = from.map(number -> get(catalogue, dataset, number))
                .or(() -> dataset.findPrevious(later))
                .orElseThrow(() -> DiffErrors.unknown(slug + "/" + (later.id().number() - 1)));
        return new ComparedVersions(earlier, later);
    }

    private static DatasetVersion get(Catalogue catalogue, Dataset dataset, int number) {
        if (number < 1) {
            throw DiffErrors.unknown(dataset.id() + "/" + number);
        }
        WithdrawnThings.require(catalogue, new VersionId(dataset.id(), number));
        return dataset.findVersion(number).orElseThrow(() -> DiffErrors.unknown(dataset.id() + "/" + number));
    }
}
