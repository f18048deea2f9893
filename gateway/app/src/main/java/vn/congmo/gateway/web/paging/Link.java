package vn.congmo.gateway.web.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A thing that an item points to.
 *
 * @param iri  its address
 * @param id   its id in the collection of its kind
 * @param name to show, where it is at hand
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Link(@JsonProperty("@id") String iri, String id, Optional<String> name) {}
