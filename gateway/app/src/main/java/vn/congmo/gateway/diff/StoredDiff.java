package vn.congmo.gateway.diff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.Sha256;

/** How a diff that was made is remembered. */
final class StoredDiff {

    private StoredDiff() {}

    static JsonMapper mapper() {
        return JsonMapper.builder().addMixIn(Sha256.class, HashAsText.class).build();
    }

    private record HashAsText(@JsonValue String hex) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        HashAsText {}
    }
}
