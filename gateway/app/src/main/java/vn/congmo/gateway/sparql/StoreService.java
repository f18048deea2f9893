package vn.congmo.gateway.sparql;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.gateway.catalogue.DataService;
import vn.congmo.gateway.core.LocalizedText;

/** Announces the graph store in the catalogue. */
@Configuration(proxyBeanMethods = false)
class StoreService {

    /** Where whole graphs are read. */
    static final String GRAPHS = "/graphs";

    /** What that address conforms to. */
    static final String PROTOCOL = "https://www.w3.org/TR/sparql11-http-rdf-update/";

    @Bean
    DataService announcedGraphs() {
        return new DataService(
                "graphs",
                GRAPHS,
                "/sparql",
                "/developers/querying",
                new LocalizedText("Kho đồ thị", "Graph store"),
                new LocalizedText(
                        "Lấy trọn một đồ thị theo SPARQL 1.1 Graph Store HTTP Protocol, chỉ đọc.",
                        "Hands out whole graphs by the SPARQL 1.1 Graph Store HTTP Protocol, read only."),
                PROTOCOL);
    }
}
