package vn.congmo.gateway.connectors.drop;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.Receipt;

/**
 * Keeps {@code <dataset>/<fingerprint>/} with the files of the current version and {@code <dataset>/current.json},
 * which is replaced last: who reads it first finds every file it names, whole.
 *
 * @param formats endings of the files to deliver; all where it is empty
 */
public record DropExporter(DropSite site, Set<String> formats) implements Exporter {

    /** Delivers to a place; {@code options.formats} says which files ({@code csv,xlsx}; all without it). */
    public static Exporter open(DropSite site, Connection connection) {
        Set<String> formats = connection
                .findOption("formats")
                .map(list -> List.of(list.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*")))
                .map(endings -> (Set<String>) new TreeSet<>(endings))
                .orElse(Set.of());
        return new DropExporter(site, formats);
    }

    @Override
    public Parcel pack(Consignment consignment) {
        return Parcel.of(
                consignment, Manifest.of(consignment, wanted(consignment)).json());
    }

    @Override
    public Optional<Receipt> find(Parcel parcel) {
        return site.visit(drop -> drop.read(manifest(parcel.consignment().id()))
                .filter(parcel.content()::equals)
                .map(same -> receipt(parcel)));
    }

    @Override
    public Receipt deliver(Parcel parcel, Optional<Receipt> before) {
        List<DropFile> files = wanted(parcel.consignment()).stream()
                .map(file -> DropFile.of(version(parcel), file))
                .toList();
        return site.visit(drop -> {
            for (DropFile file : files) {
                drop.write(file);
            }
            drop.replace(manifest(parcel.consignment().id()), parcel.content());
            removeOthers(drop, parcel);
            return receipt(parcel);
        });
    }

    @Override
    public Receipt withdraw(ConsignmentId id, Optional<Receipt> last) {
        return site.visit(drop -> {
            drop.remove(manifest(id));
            drop.removeFolder(dataset(id));
            return new Receipt("");
        });
    }

    private List<ConsignedFile> wanted(Consignment consignment) {
        return consignment.files().stream()
                .filter(file -> formats.isEmpty()
                        || formats.stream().anyMatch(ending -> file.fileName().endsWith("." + ending)))
                .toList();
    }

    /** The version before goes after the manifest stopped naming it. */
    private static void removeOthers(Drop drop, Parcel parcel) throws IOException {
        String dataset = dataset(parcel.consignment().id());
        for (String folder : drop.listFolders(dataset)) {
            String other = dataset + "/" + folder;
            if (!other.equals(version(parcel))) {
                drop.removeFolder(other);
            }
        }
    }

    private static String dataset(ConsignmentId id) {
        return id.text().replace('/', '~');
    }

    private static String manifest(ConsignmentId id) {
        return dataset(id) + "/current.json";
    }

    private static String version(Parcel parcel) {
        return dataset(parcel.consignment().id()) + "/"
                + parcel.fingerprint().hex().substring(0, 16);
    }

    private static Receipt receipt(Parcel parcel) {
        return new Receipt(version(parcel));
    }
}
