package vn.congmo.gateway.access;

import java.util.List;

/** Other ways to sign in than with a token: the identity providers that are configured. */
public interface SignInDoors {

    /** All of them; empty where no provider is configured. */
    List<Door> list();

    /**
     * A way in.
     *
     * @param name of the provider, as configured
     * @param path where it begins
     */
    record Door(String name, String path) {}
}
