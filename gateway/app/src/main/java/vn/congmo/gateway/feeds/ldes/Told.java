package vn.congmo.gateway.feeds.ldes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.congmo.gateway.feeds.ldes.Entities.Entity;

/** What the stream has told so far: which things exist, and how they were described last. Not for several threads. */
final class Told {

    private final Map<String, String> fingerprints = new TreeMap<>();

    void apply(Collection<Activity> activities) {
        for (Activity activity : activities) {
            if (activity.type() == Activity.Type.Delete) {
                fingerprints.remove(activity.entity());
            } else {
                fingerprints.put(activity.entity(), activity.fingerprint());
            }
        }
    }

    /**
     * What has to be told so that these things are as described and nothing else is left below the owner's address.
     * Things that lie elsewhere (agents, licences) outlive every dataset.
     */
    List<Activity> until(Collection<Entity> described, String owner) {
        List<Activity> activities = new ArrayList<>();
        described.stream().sorted(Entities.REFERRED_FIRST).forEach(entity -> tell(entity, activities));
        gone(described, owner).map(Activity::deleted).forEach(activities::add);
        return activities;
    }

    private void tell(Entity entity, List<Activity> activities) {
        String before = fingerprints.get(entity.iri());
        if (before == null) {
            activities.add(Activity.told(Activity.Type.Create, entity));
        } else if (!before.equals(entity.fingerprint().hex())) {
            activities.add(Activity.told(Activity.Type.Update, entity));
        }
    }

    /** By address, the dataset before its versions and these before their files: references go before the referred. */
    private Stream<String> gone(Collection<Entity> described, String owner) {
        List<String> staying = described.stream().map(Entity::iri).toList();
        return fingerprints.keySet().stream()
                .filter(iri -> iri.equals(owner) || iri.startsWith(owner + "/") || iri.startsWith(owner + "#"))
                .filter(iri -> !staying.contains(iri))
                .sorted(Comparator.comparing((String iri) -> iri.contains("#")).thenComparing(iri -> iri));
    }
}
