package vn.congmo.gateway.connectors.ndxp;

import java.util.Arrays;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;

/** How a service knows who calls. */
enum Door {
    /** A token by client credentials, the client told by Basic (RFC 6749, section 4.4). */
    OAUTH2("oauth2"),
    /** A token for what the header {@code lgspaccesstoken} says; both go with every call. */
    LGSP("lgsp"),
    /** X-SystemId and X-SecretKey with every call; no token. */
    SYSTEM_KEY("system-key");

    private final String option;

    Door(String option) {
        this.option = option;
    }

    static Door of(String option) {
        return Arrays.stream(values())
                .filter(door -> door.option.equals(option))
                .findFirst()
                .orElseThrow(() -> SettingErrors.wrong(
                        "auth", new LocalizedText("oauth2, lgsp hoặc system-key", "oauth2, lgsp or system-key")));
    }
}
