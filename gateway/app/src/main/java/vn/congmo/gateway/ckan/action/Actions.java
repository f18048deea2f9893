package vn.congmo.gateway.ckan.action;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All actions by name. */
@Component
public class Actions {

    private final Map<String, Action> byName = new TreeMap<>();

    Actions(List<ActionSource> sources) {
        sources.stream()
                .map(ActionSource::list)
                .flatMap(Collection::stream)
                .forEach(action -> byName.put(action.name(), action));
    }

    /** The action of this name, if there is one. */
    public Optional<Action> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
