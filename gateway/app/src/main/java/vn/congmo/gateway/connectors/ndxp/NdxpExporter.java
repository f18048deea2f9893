package vn.congmo.gateway.connectors.ndxp;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConsignedTable;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundAnswer;

/** Keeps datasets at one service. Exactly once in effect where the service tells duplicates by the key, or can be asked. */
final class NdxpExporter implements Exporter {

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final ConnectorName name;
    private final NdxpSettings settings;
    private final ServiceLine line;

    NdxpExporter(ConnectorName name, NdxpSettings settings, ServiceLine line) {
        this.name = name;
        this.settings = settings;
        this.line = line;
    }

    /** Without the key, which is made of what is packed. */
    @Override
    public Parcel pack(Consignment consignment) {
        String content = tooLarge(consignment)
                .map(table ->
                        consignment.id() + " v" + consignment.version() + ": " + table.name() + " " + table.count())
                .orElseGet(() -> settings.template()
                        .render(TemplateValues.of(consignment, ""))
                        .toPrettyString());
        return Parcel.of(consignment, content);
    }

    @Override
    public Optional<Receipt> find(Parcel parcel) {
        return settings.lookup().flatMap(lookup -> {
            OutboundAnswer answer = line.send("GET", lookup.path(values(parcel)), Optional.empty(), Map.of());
            if (answer.status() == NOT_FOUND) {
                return Optional.empty();
            }
            JsonNode held = ServiceLine.read(answer);
            return Optional.of(parcel.key(name))
                    .filter(key -> held.at(settings.held()).asString("").equals(key))
                    .map(key -> receipt(held, key));
        });
    }

    @Override
    public Receipt deliver(Parcel parcel, Optional<Receipt> before) {
        tooLarge(parcel.consignment()).ifPresent(table -> {
            throw PartnerFault.refused(new LocalizedText(
                    "Bảng %s có %d dòng, nhiều hơn tùy chọn rows".formatted(table.name(), table.count()),
                    "Table %s has %d rows, more than the option rows".formatted(table.name(), table.count())));
        });
        TemplateValues values = values(parcel);
        String key = parcel.key(name);
        JsonNode answer = ServiceLine.read(line.send(
                settings.method(),
                settings.path().path(values),
                Optional.of(settings.template().render(values)),
                Map.of("Idempotency-Key", key)));
        requireAccepted(answer);
        return receipt(answer, key);
    }

    @Override
    public Receipt withdraw(ConsignmentId id, Optional<Receipt> last) {
        Template path = settings.withdraw()
                .orElseThrow(() -> PartnerFault.refused(new LocalizedText(
                        "Dịch vụ không có cách rút lại; hãy báo cho đối tác",
                        "The service has no way to take a dataset back; tell the partner")));
        OutboundAnswer answer = line.send("DELETE", path.path(TemplateValues.of(id)), Optional.empty(), Map.of());
        if (answer.status() == NOT_FOUND || answer.status() == GONE) {
            return new Receipt("");
        }
        requireAccepted(ServiceLine.read(answer));
        return new Receipt("");
    }

    private void requireAccepted(JsonNode answer) {
        settings.success().findError(answer).ifPresent(error -> {
            throw PartnerFault.refused(new LocalizedText("Dịch vụ từ chối: " + error, "The service refuses: " + error));
        });
    }

    private Receipt receipt(JsonNode answer, String key) {
        return new Receipt(settings.receipt()
                .map(pointer -> answer.at(pointer).asString(""))
                .filter(text -> !text.isBlank())
                .orElse(key));
    }

    private TemplateValues values(Parcel parcel) {
        return TemplateValues.of(parcel.consignment(), parcel.key(name));
    }

    /** A table of which the template wants more rows than are allowed. */
    private Optional<ConsignedTable> tooLarge(Consignment consignment) {
        return settings.template().tables().stream()
                .flatMap(name -> consignment.findTable(name).stream())
                .filter(table -> table.count() > settings.mostRows())
                .findFirst();
    }
}
