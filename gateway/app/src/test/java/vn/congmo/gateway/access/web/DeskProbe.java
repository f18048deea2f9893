package vn.congmo.gateway.access.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.gateway.access.Agent;

/** Stands behind every closed door and tells who came in. */
@Hidden
@RestController
class DeskProbe {

    static final String BEHIND = "behind-the-door";

    @RequestMapping({
        "/desk/probe",
        "/en/desk/probe",
        "/api/v1/intake/probe",
        "/api/v1/reviews/probe",
        "/api/v1/edxml/probe/statuses/probe",
        "/api/v1/connectors/probe/probes",
        "/api/v1/deliveries/probe",
        "/desk/connectors/probe",
        "/en/desk/connectors/probe",
        "/api/v1/publications/probe",
        "/desk/publications/probe",
        "/en/desk/publications/probe"
    })
    String enter(Agent agent) {
        return BEHIND + " " + agent.id() + " " + agent.name() + " " + agent.role();
    }

    /** A change that somebody forgot to give a rule. */
    @RequestMapping("/forgotten-probe")
    String forgotten() {
        return BEHIND;
    }
}
