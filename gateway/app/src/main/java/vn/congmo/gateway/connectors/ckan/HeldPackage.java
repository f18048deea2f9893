package vn.congmo.gateway.connectors.ckan;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.Receipt;

/** A package as the site shows it. */
record HeldPackage(JsonNode shown) {

    /** Extra with the fingerprint of what was sent; our own, since the site moves its times at every write. */
    static final String FINGERPRINT = "congmo_fingerprint";

    String id() {
        return shown.path("id").asString("");
    }

    boolean isActive() {
        return shown.path("state").asString("active").equals("active");
    }

    /** Whether this gateway made it for that dataset. */
    boolean isFrom(String origin) {
        return extra(PackageDraft.ORIGIN).equals(Optional.of(origin));
    }

    /** Whether it is what a receipt is of. */
    boolean isOf(Optional<Receipt> receipt) {
        return receipt.map(Receipt::text).equals(Optional.of(receipt().text()));
    }

    /** Whether it is exactly this, with all its files. */
    boolean is(Parcel parcel, WantedFiles wanted) {
        return isActive()
                && extra(FINGERPRINT).equals(Optional.of(parcel.fingerprint().hex()))
                && wanted.areIn(this);
    }

    Receipt receipt() {
        return new Receipt(shown.path("name").asString("") + " " + id());
    }

    /** Its resources by name; of some that have the same name the first. */
    Map<String, JsonNode> resources() {
        Map<String, JsonNode> byName = new TreeMap<>();
        shown.path("resources")
                .forEach(each -> byName.putIfAbsent(each.path("name").asString(""), each));
        return byName;
    }

    int resourceCount() {
        return shown.path("resources").size();
    }

    private Optional<String> extra(String key) {
        return shown.path("extras")
                .valueStream()
                .filter(extra -> extra.path("key").asString("").equals(key))
                .map(extra -> extra.path("value").asString(""))
                .findFirst();
    }
}
