package vn.congmo.gateway.ckan.written;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;

/**
 * All that officers wrote, at one moment; immutable.
 *
 * @param number        how many changes led here
 * @param packages      by id
 * @param organisations by id
 * @param files         uploaded files by the id of their resource, also of resources that are no more
 */
public record Written(
        long number,
        Map<String, CkanPackage> packages,
        Map<String, CkanGroup> organisations,
        Map<String, WrittenFile> files) {

    /** Nothing yet. */
    public static final Written NOTHING = new Written(0, Map.of(), Map.of(), Map.of());

    public Written {
        packages = Collections.unmodifiableMap(new LinkedHashMap<>(packages));
        organisations = Collections.unmodifiableMap(new LinkedHashMap<>(organisations));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** The file of a resource, if one was uploaded. */
    public Optional<WrittenFile> findFile(String resource) {
        return Optional.ofNullable(files.get(resource));
    }

    Written with(List<WrittenChange> changes) {
        Map<String, CkanPackage> nextPackages = new LinkedHashMap<>(packages);
        Map<String, CkanGroup> nextOrganisations = new LinkedHashMap<>(organisations);
        Map<String, WrittenFile> nextFiles = new LinkedHashMap<>(files);
        for (WrittenChange change : changes) {
            change.renamed().ifPresent(now -> nextPackages.put(now.id(), now));
            change.written().ifPresent(now -> nextPackages.put(now.id(), now));
            change.organisation().ifPresent(now -> nextOrganisations.put(now.id(), now));
            change.purged().ifPresent(nextPackages::remove);
            nextFiles.putAll(change.files());
        }
        return new Written(number + changes.size(), nextPackages, nextOrganisations, nextFiles);
    }
}
