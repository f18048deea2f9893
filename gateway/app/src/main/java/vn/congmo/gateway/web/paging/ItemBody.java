package vn.congmo.gateway.web.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;

/** One item as JSON: its own properties after the context. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ItemBody(
        @JsonProperty("@context") String context,
        Optional<LocalDate> asOf,
        @JsonUnwrapped Object item) {}
