package vn.congmo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use only what their package-info allows, and never each other's insides. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Gateway.class);

    @Test
    void everyModuleKeepsToItsAllowedDependencies() {
        MODULES.verify();
    }

    @Test
    void theRulesSawTheModules() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .contains("core", "access", "rdf", "catalogue", "publication", "sparql", "plans", "portal");
    }
}
