package vn.congmo.gateway.connectors.delivery;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.unit.DataSize;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConnectorSettings;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.connectors.Shelf;
import vn.congmo.gateway.connectors.ckan.SandboxCkan;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.ProvinceTime;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.publication.ChildProcesses;

/**
 * Delivers a version to a CKAN site, in a process of its own that halts when the site has accepted it and nothing says
 * so yet. Arguments: data directory, address of the site, number of the version.
 */
final class DyingDelivery {

    private static final ConnectorName NAME = new ConnectorName("portal");

    private DyingDelivery() {}

    public static void main(String[] arguments) {
        Exporter site = SandboxCkan.open(URI.create(arguments[1]));
        partner(Path.of(arguments[0]), new Halting(site), Integer.parseInt(arguments[2]))
                .run();
    }

    static Partner partner(Path data, Exporter exporter, int version) {
        Shelf shelf = new Shelf();
        shelf.put("plans", version, "content " + version);
        ConnectorSettings settings = new ConnectorSettings(
                "ckan",
                URI.create("https://partner.example.vn"),
                Map.of(),
                List.of("*"),
                "15m",
                Map.of(),
                true,
                Duration.ofSeconds(30),
                DataSize.ofMegabytes(20),
                0.3,
                true);
        Ledger ledger = new Ledger(new DataDirectory(data), NAME, new Disk(Failpoint.NONE));
        return new Partner(NAME, settings, exporter, List.of(shelf), ledger, Clock.system(ProvinceTime.ZONE));
    }

    /** Dies with the partner's answer in its hand. */
    private record Halting(Exporter site) implements Exporter {

        @Override
        public Parcel pack(Consignment consignment) {
            return site.pack(consignment);
        }

        @Override
        public Optional<Receipt> find(Parcel parcel) {
            return site.find(parcel);
        }

        @Override
        public Receipt deliver(Parcel parcel, Optional<Receipt> before) {
            Receipt receipt = site.deliver(parcel, before);
            Runtime.getRuntime().halt(ChildProcesses.HALTED);
            return receipt;
        }

        @Override
        public Receipt withdraw(ConsignmentId id, Optional<Receipt> last) {
            return site.withdraw(id, last);
        }
    }
}
