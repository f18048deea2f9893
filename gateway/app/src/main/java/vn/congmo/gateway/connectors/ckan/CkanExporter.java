package vn.congmo.gateway.connectors.ckan;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.core.LocalizedText;

/**
 * One package for each dataset, found by its name: that is the same for ever, while an editor may not choose an id. A
 * package that does not say that it is ours is never touched.
 */
record CkanExporter(CkanActions site, CkanOptions options, PackageDraft draft) implements Exporter {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public Parcel pack(Consignment consignment) {
        ObjectNode wanted = draft.of(consignment);
        wanted.put("files", options.uploads() ? "upload" : "link");
        return Parcel.of(consignment, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(wanted));
    }

    @Override
    public Optional<Receipt> find(Parcel parcel) {
        return site.findPackage(name(parcel))
                .map(HeldPackage::new)
                .filter(held -> held.isFrom(origin(parcel)) && held.is(parcel, wanted(parcel)))
                .map(HeldPackage::receipt);
    }

    @Override
    public Receipt deliver(Parcel parcel, Optional<Receipt> before) {
        Optional<HeldPackage> there = site.findPackage(name(parcel)).map(HeldPackage::new);
        there.filter(held -> !held.isFrom(origin(parcel)) && !held.isOf(before)).ifPresent(held -> {
            throw taken(name(parcel));
        });
        WantedFiles wanted = wanted(parcel);
        if (there.isPresent() && there.get().is(parcel, wanted)) {
            return there.get().receipt();
        }
        HeldPackage held =
                new HeldPackage(there.isPresent() ? change(parcel, there.get(), wanted) : create(parcel, wanted));
        wanted.upload(held, site);
        return confirmed(parcel, wanted);
    }

    @Override
    public Receipt withdraw(ConsignmentId id, Optional<Receipt> last) {
        Optional<HeldPackage> there = site.findPackage(draft.name(id)).map(HeldPackage::new);
        there.filter(held -> held.isActive() && (held.isFrom(draft.origin(id)) || held.isOf(last)))
                .ifPresent(held ->
                        site.write("package_delete", JSON.createObjectNode().put("id", held.id())));
        return last.or(() -> there.map(HeldPackage::receipt)).orElse(new Receipt(""));
    }

    private JsonNode create(Parcel parcel, WantedFiles wanted) {
        ObjectNode body = body(parcel);
        body.set("resources", wanted.links());
        return site.write("package_create", body);
    }

    /** Only what is sent is replaced, so that what the site's own people added stays: groups, fields of their schema. */
    private JsonNode change(Parcel parcel, HeldPackage held, WantedFiles wanted) {
        ObjectNode body = body(parcel);
        body.put("id", held.id());
        body.set("resources", wanted.keeping(held));
        return site.write("package_patch", body);
    }

    private static ObjectNode body(Parcel parcel) {
        ObjectNode body = (ObjectNode) JSON.readTree(parcel.content());
        body.remove("files");
        body.withArray("extras")
                .addObject()
                .put("key", HeldPackage.FINGERPRINT)
                .put("value", parcel.fingerprint().hex());
        return body;
    }

    /** Reads back: an answer of success of some sites hides that a plugin dropped what was sent. */
    private Receipt confirmed(Parcel parcel, WantedFiles wanted) {
        return site.findPackage(name(parcel))
                .map(HeldPackage::new)
                .filter(held -> held.is(parcel, wanted))
                .map(HeldPackage::receipt)
                .orElseThrow(() -> PartnerFault.uncertain(new LocalizedText(
                        "Bên nhận báo đã ghi nhưng đọc lại không thấy đúng như đã gửi",
                        "The site confirmed, but what is read back is not what was sent")));
    }

    private String name(Parcel parcel) {
        return draft.name(parcel.consignment().id());
    }

    private String origin(Parcel parcel) {
        return draft.origin(parcel.consignment().id());
    }

    private WantedFiles wanted(Parcel parcel) {
        return WantedFiles.of(parcel, options);
    }

    private static PartnerFault taken(String name) {
        return PartnerFault.refused(new LocalizedText(
                name + ": bên nhận đã có bộ dữ liệu khác mang tên này, không do cổng này tạo; hãy đặt options.prefix",
                name + ": the site has another dataset of this name, not made by this gateway; set options.prefix"));
    }
}
