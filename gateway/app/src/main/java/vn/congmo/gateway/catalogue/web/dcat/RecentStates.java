package vn.congmo.gateway.catalogue.web.dcat;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.catalogue.Change;

/**
 * The last states of the catalogue, so that whoever is turning its pages sees one of them to the end. What was taken back
 * must not be shown again, so a withdrawal ends them all.
 */
@Component
class RecentStates {

    private static final int KEPT = 64;

    private final Map<String, Catalogue> states = new LinkedHashMap<>();

    synchronized Optional<Catalogue> find(String state) {
        return Optional.ofNullable(states.get(state));
    }

    @EventListener
    synchronized void keep(CatalogueChanged change) {
        Catalogue next = change.catalogue();
        if (next.changes().isEmpty() || isWithdrawal(next.changes().getLast())) {
            states.clear();
        }
        states.put(next.head().hex(), next);
        Iterator<String> oldest = states.keySet().iterator();
        while (states.size() > KEPT) {
            oldest.next();
            oldest.remove();
        }
    }

    private static boolean isWithdrawal(Change change) {
        return change.kind() == Change.Kind.WITHDRAWN || change.kind() == Change.Kind.VERSION_WITHDRAWN;
    }
}
