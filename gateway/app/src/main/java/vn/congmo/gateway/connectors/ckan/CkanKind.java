package vn.congmo.gateway.connectors.ckan;

import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterKind;
import vn.congmo.gateway.core.BaseIri;

/** Kind {@code ckan}: {@code address} is the site's, {@code credentials.token} an API token of an editor there. */
@Component
final class CkanKind implements ExporterKind {

    private final BaseIri base;

    CkanKind(BaseIri base) {
        this.base = base;
    }

    @Override
    public String kind() {
        return "ckan";
    }

    @Override
    public Exporter open(Connection connection) {
        CkanOptions options = CkanOptions.of(connection);
        return new CkanExporter(CkanActions.of(connection), options, new PackageDraft(options, base));
    }
}
