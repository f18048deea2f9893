package vn.congmo.gateway.web.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of a collection as JSON.
 *
 * @param head hash of the publication log's last entry: pages with the same head are of one state of the catalogue
 * @param next address of the page that follows; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CollectionBody(
        @JsonProperty("@context") String context,
        int total,
        String head,
        Optional<LocalDate> asOf,
        Optional<String> version,
        List<ObjectNode> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {}
