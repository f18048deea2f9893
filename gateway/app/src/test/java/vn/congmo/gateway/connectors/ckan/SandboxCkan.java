package vn.congmo.gateway.connectors.ckan;

import java.net.URI;
import java.util.Map;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.SandboxLine;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.sandbox.CkanTwin;

/** The exporter to a CKAN twin, for tests of other packages. */
public final class SandboxCkan {

    private SandboxCkan() {}

    public static Exporter open(URI twin) {
        return new CkanKind(new BaseIri("https://data.example.vn"))
                .open(SandboxLine.to(
                        twin, Map.of("owner-org", CkanTwin.ORGANISATION), Map.of("token", CkanTwin.TOKEN)));
    }
}
