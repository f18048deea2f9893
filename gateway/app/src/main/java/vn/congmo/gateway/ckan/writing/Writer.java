package vn.congmo.gateway.ckan.writing;

import java.time.Instant;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.ckan.model.StableId;

/**
 * Who writes, and when.
 *
 * @param now to the microsecond, as CKAN counts
 */
record Writer(Agent agent, Instant now) {

    /** Whether CKAN would call this one a sysadmin. */
    boolean isAdmin() {
        return agent.role() == Role.ADMIN;
    }

    /** The name of the user. */
    String name() {
        return agent.id().slug();
    }

    /** CKAN's id of the user. */
    String userId() {
        return userId(agent);
    }

    static String userId(Agent agent) {
        return StableId.of("urn:user:" + agent.id());
    }
}
