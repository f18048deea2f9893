package vn.congmo.gateway.ckan.action;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.ckan.dict.TagDict;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.core.FoldedText;

/** Lists tags. */
@Component
class TagReads implements ActionSource {

    @Override
    public List<Action> list() {
        return List.of(Action.reading("tag_list", TagReads::tags));
    }

    /** No vocabulary has tags here. */
    private static List<?> tags(Call call) {
        Arguments arguments = call.arguments();
        if (arguments.findFilled("vocabulary_id").isPresent()) {
            throw CkanFault.notFound("could not find vocabulary \"" + arguments.get("vocabulary_id") + "\"");
        }
        String part = FoldedText.of(arguments.find("query").orElse(""));
        Function<String, Object> form = arguments.flag("all_fields", false) ? TagDict::of : tag -> tag;
        return call.site().packages().stream()
                .filter(CkanPackage::isPublic)
                .flatMap(each -> each.tags().stream())
                .filter(tag -> FoldedText.of(tag).contains(part))
                .distinct()
                .sorted()
                .map(form)
                .toList();
    }
}
