package vn.congmo.gateway.feeds.oai;

import java.util.Arrays;
import vn.congmo.gateway.feeds.oai.OaiFault.Code;

/** Formats that every record is available in. */
enum MetadataFormat {
    DUBLIN_CORE(
            "oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", "http://www.openarchives.org/OAI/2.0/oai_dc/"),
    DCAT_AP("dcat_ap", "http://www.openarchives.org/OAI/2.0/rdf.xsd", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private final String prefix;
    private final String schema;
    private final String namespace;

    MetadataFormat(String prefix, String schema, String namespace) {
        this.prefix = prefix;
        this.schema = schema;
        this.namespace = namespace;
    }

    /** The format of this prefix. */
    static MetadataFormat get(String prefix) {
        return Arrays.stream(values())
                .filter(format -> format.prefix.equals(prefix))
                .findFirst()
                .orElseThrow(() -> new OaiFault(
                        Code.cannotDisseminateFormat, "There is no format " + prefix + ", but oai_dc and dcat_ap"));
    }

    String prefix() {
        return prefix;
    }

    String schema() {
        return schema;
    }

    String namespace() {
        return namespace;
    }
}
