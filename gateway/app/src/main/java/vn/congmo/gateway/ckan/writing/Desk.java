package vn.congmo.gateway.ckan.writing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.ckan.action.Call;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.action.CkanSites;
import vn.congmo.gateway.ckan.dict.PackageDict;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.ckan.written.WrittenChange;
import vn.congmo.gateway.ckan.written.WrittenFile;
import vn.congmo.gateway.ckan.written.WrittenLog;

/** Where officers write: one at a time, by their roles, on record. */
@Component
class Desk {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final WrittenLog log;
    private final CkanSites sites;
    private final AuditLog audit;
    private final Clock clock;

    Desk(WrittenLog log, CkanSites sites, AuditLog audit, Clock clock) {
        this.log = log;
        this.sites = sites;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was decided upon cannot change meanwhile. */
    interface Decision<T> {
        /** Decides on what the site is now. */
        T take(CkanSite site, Writer writer);
    }

    /** Decides and writes while nobody else does. */
    <T> T alone(Call call, Decision<T> decision) {
        Agent agent = signedIn(call);
        return log.alone(() -> decision.take(
                sites.get().site(), new Writer(agent, Instant.now(clock).truncatedTo(ChronoUnit.MICROS))));
    }

    /** The same for what has no result. */
    @Nullable
    Object aloneWithout(Call call, Deed deed) {
        alone(call, (site, writer) -> {
            deed.take(site, writer);
            return true;
        });
        return null;
    }

    /** What is decided upon and done, without a result. */
    interface Deed {
        /** Decides on what the site is now. */
        void take(CkanSite site, Writer writer);
    }

    /** Whoever calls; the message is CKAN's. */
    static Agent signedIn(Call call) {
        return call.agent().orElseThrow(() -> CkanFault.denied("User  not authorized to write"));
    }

    static void require(Writer writer, Role role, String what) {
        if (!writer.agent().role().includes(role)) {
            throw CkanFault.denied(
                    "User %s not authorized to %s".formatted(writer.agent().id(), what));
        }
    }

    /** The written package with this id or name; published ones are decided by publication. */
    CkanPackage get(CkanSite site, String idOrName, CkanFault missing) {
        CkanPackage found = site.findPackage(idOrName).orElseThrow(() -> missing);
        if (!log.get().packages().containsKey(found.id())) {
            throw CkanFault.denied(("%s is published from its files: it is changed by publishing a new version"
                            + " (docs/publishing.md), not over CKAN's API")
                    .formatted(found.name()));
        }
        return found;
    }

    /** The written organisation with this id or name. */
    CkanGroup getOrganisation(CkanSite site, String idOrName) {
        CkanGroup found = site.findGroup(CkanGroup.Kind.ORGANIZATION, idOrName).orElseThrow(CkanFault::notFound);
        if (!log.get().organisations().containsKey(found.id())) {
            throw CkanFault.denied(
                    found.name() + " is the publisher of published datasets: it is changed by publishing them again");
        }
        return found;
    }

    /** What everybody sees, who may publish decides. */
    static void requireFor(Writer writer, CkanPackage next) {
        if (next.isPublic()) {
            require(
                    writer,
                    Role.PUBLISHER,
                    "make package %s public; send \"private\": true, or use a publisher's token"
                            .formatted(next.name()));
        }
    }

    void keep(Writer writer, String action, CkanPackage next, Map<String, WrittenFile> files) {
        append(
                writer,
                next.name(),
                WrittenChange.of(writer.now(), writer.name(), action, Optional.empty(), next, files));
    }

    /** A new package takes its name from a deleted one, which then goes by its id. */
    void keepNew(Writer writer, CkanSite site, CkanPackage next) {
        Optional<CkanPackage> renamed = site.findPackage(next.name())
                .filter(old -> !old.id().equals(next.id()))
                .map(old -> old.named(old.id()));
        append(
                writer,
                next.name(),
                WrittenChange.of(writer.now(), writer.name(), "package_create", renamed, next, Map.of()));
    }

    void keep(Writer writer, String action, CkanGroup next) {
        append(writer, next.name(), WrittenChange.of(writer.now(), writer.name(), action, next));
    }

    void purge(Writer writer, CkanPackage gone) {
        append(writer, gone.name(), WrittenChange.purge(writer.now(), writer.name(), "dataset_purge", gone.id()));
    }

    /** The dictionary of what was just written, as JSON. */
    Map<String, ?> dict(String id) {
        CkanSite site = sites.get().site();
        return PackageDict.of(site, site.findPackage(id).orElseThrow(CkanFault::notFound));
    }

    static ObjectNode json(Object dict) {
        return (ObjectNode) JSON.<JsonNode>valueToTree(dict);
    }

    private void append(Writer writer, String subject, WrittenChange change) {
        log.append(change);
        AuditAction action = new AuditAction("ckan-" + change.action().replace('_', '-'));
        audit.record(writer.agent(), action, subject, Map.of("api", "ckan"));
    }
}
