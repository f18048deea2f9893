package vn.congmo.gateway.ckan.action;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.ckan.dict.GroupDict;
import vn.congmo.gateway.ckan.dict.PackageDict;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;

/** Lists and shows organisations and groups. */
@Component
class GroupReads implements ActionSource {

    private static final long MOST_NAMES = 1000;
    private static final long MOST_DICTS = 25;
    private static final Map<CkanGroup.Kind, Long> MOST_PACKAGES =
            Map.of(CkanGroup.Kind.ORGANIZATION, 10L, CkanGroup.Kind.GROUP, MOST_NAMES);

    @Override
    public List<Action> list() {
        return Stream.of(CkanGroup.Kind.values()).flatMap(GroupReads::of).toList();
    }

    private static Stream<Action> of(CkanGroup.Kind kind) {
        String word = kind == CkanGroup.Kind.GROUP ? "group" : "organization";
        return Stream.of(
                Action.reading(word + "_list", call -> names(call, kind)),
                Action.reading(word + "_show", call -> show(call, kind)));
    }

    private static List<?> names(Call call, CkanGroup.Kind kind) {
        Arguments arguments = call.arguments();
        boolean whole = arguments.flag("all_fields", false);
        long most = whole ? MOST_DICTS : MOST_NAMES;
        List<String> wanted = arguments.list(kind == CkanGroup.Kind.GROUP ? "groups" : "organizations");
        Function<CkanGroup, Object> form = whole ? group -> listed(call, group) : CkanGroup::name;
        return call.site().groups(kind).stream()
                .filter(group -> wanted.isEmpty() || wanted.contains(group.name()) || wanted.contains(group.id()))
                .sorted(order(call))
                .skip(arguments.natural("offset", 0))
                .limit(Math.min(arguments.natural("limit", most), most))
                .map(form)
                .toList();
    }

    private static Comparator<CkanGroup> order(Call call) {
        String[] sort =
                call.arguments().findFilled("sort").orElse("title asc").strip().split("\\s+");
        Comparator<CkanGroup> order =
                switch (sort[0]) {
                    case "name" -> Comparator.comparing(CkanGroup::name);
                    case "package_count", "packages" -> Comparator.comparing(group -> count(call, group));
                    default -> Comparator.comparing(CkanGroup::title);
                };
        return (sort.length > 1 && sort[1].equalsIgnoreCase("desc") ? order.reversed() : order)
                .thenComparing(CkanGroup::name);
    }

    private static Map<String, @Nullable Object> listed(Call call, CkanGroup group) {
        Map<String, @Nullable Object> dict = GroupDict.listed(group, count(call, group));
        if (call.arguments().flag("include_extras", false)) {
            dict.put("extras", GroupDict.extras(group));
        }
        return dict;
    }

    private static Map<String, @Nullable Object> show(Call call, CkanGroup.Kind kind) {
        CkanGroup found =
                call.site().findGroup(kind, call.arguments().get("id")).orElseThrow(CkanFault::notFound);
        Map<String, @Nullable Object> dict = new LinkedHashMap<>(GroupDict.whole(found, count(call, found)));
        if (call.arguments().flag("include_datasets", false)) {
            dict.put(
                    "packages",
                    members(call, found)
                            .limit(MOST_PACKAGES.getOrDefault(kind, MOST_NAMES))
                            .map(each -> PackageDict.of(call.site(), each))
                            .toList());
        }
        return dict;
    }

    private static long count(Call call, CkanGroup group) {
        return members(call, group).count();
    }

    private static Stream<CkanPackage> members(Call call, CkanGroup group) {
        return call.site().packages().stream()
                .filter(CkanPackage::isPublic)
                .filter(each -> each.owner().equals(group.id())
                        || group.kind() == CkanGroup.Kind.GROUP && each.groups().contains(group.name()));
    }
}
