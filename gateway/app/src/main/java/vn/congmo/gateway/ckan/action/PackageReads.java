package vn.congmo.gateway.ckan.action;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.ckan.dict.PackageDict;
import vn.congmo.gateway.ckan.model.CkanPackage;

/** Lists and shows packages. */
@Component
class PackageReads implements ActionSource {

    private static final Comparator<CkanPackage> NEWEST =
            Comparator.comparing(CkanPackage::modified).reversed().thenComparing(CkanPackage::id);

    @Override
    public List<Action> list() {
        return List.of(
                Action.reading("package_list", PackageReads::names),
                Action.reading("package_show", PackageReads::show),
                Action.reading("current_package_list_with_resources", PackageReads::newest));
    }

    private static List<String> names(Call call) {
        long offset = call.arguments().natural("offset", 0);
        long limit = call.arguments().natural("limit", Long.MAX_VALUE);
        return open(call).skip(offset).limit(limit).map(CkanPackage::name).toList();
    }

    private static Map<String, @Nullable Object> show(Call call) {
        String wanted = call.arguments()
                .findFilled("id")
                .or(() -> call.arguments().findFilled("name_or_id"))
                .orElseThrow(() -> CkanFault.invalid("name_or_id", "Missing value"));
        CkanPackage found = call.site().findPackage(wanted).orElseThrow(CkanFault::notFound);
        Readers.requireVisible(call, found);
        return PackageDict.of(call.site(), found);
    }

    private static List<Map<String, @Nullable Object>> newest(Call call) {
        long limit = call.arguments().natural("limit", Long.MAX_VALUE);
        long page = call.arguments().natural("page", 1);
        long before = limit == Long.MAX_VALUE || page == 0 ? 0 : (page - 1) * limit;
        return open(call)
                .sorted(NEWEST)
                .skip(call.arguments().natural("offset", before))
                .limit(limit)
                .map(each -> PackageDict.of(call.site(), each))
                .toList();
    }

    private static Stream<CkanPackage> open(Call call) {
        return call.site().packages().stream().filter(CkanPackage::isPublic);
    }
}
