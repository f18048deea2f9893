package vn.congmo.gateway.inventory;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What only the province can say of its list.
 *
 * @param feedback      where people say which open data they need, an address; without it the contact of each dataset
 * @param terms         the address of its terms of use; without it the licence alone stands in the list
 * @param agencyCodes   codes of agencies (QCVN 102:2016/BTTTT) by the last part of their IRI; none is certain enough
 *                      to be a default
 * @param sharing       in which forms the data is shared
 */
@ConfigurationProperties("gateway.inventory")
record InventorySettings(
        Optional<String> feedback,
        Optional<String> terms,
        @DefaultValue Map<String, String> agencyCodes,

        @DefaultValue("Tải tệp; API REST; SPARQL; nguồn cấp thay đổi (LDES, Atom, OAI-PMH)")
        String sharing) {

    InventorySettings {
        agencyCodes = Map.copyOf(agencyCodes);
    }
}
