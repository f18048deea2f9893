package vn.congmo.gateway.ckan.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.ckan.action.Arguments;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.action.CkanSites;
import vn.congmo.gateway.ckan.action.Datastore;
import vn.congmo.gateway.web.Attachment;
import vn.congmo.gateway.web.StreamedBody;

/** {@code /datastore/dump/<resource id>}: a whole table, or the part of it that is asked for, as a file. */
@Hidden
@RestController
class DumpController {

    private final CkanSites sites;
    private final Datastore store;

    DumpController(CkanSites sites, Datastore store) {
        this.sites = sites;
        this.store = store;
    }

    @GetMapping("/datastore/dump/{resource}")
    ResponseEntity<StreamedBody> dump(@PathVariable String resource, ServerWebExchange exchange) {
        try {
            Arguments arguments = RequestArguments.ofQuery(exchange);
            String format = arguments.findFilled("format").orElse("csv");
            DumpForm form = DumpForm.find(format)
                    .orElseThrow(() -> CkanFault.invalid("format", "is none of csv, tsv, json, xml"));
            boolean mark = arguments.flag("bom", false);
            Datastore.Dump dump = store.dump(sites.get().site(), resource, arguments);
            return ResponseEntity.ok()
                    .contentType(form.type())
                    .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(form.fileName(resource)))
                    .body((out, cancellation) -> form.write(dump, mark, out, cancellation::onCancel));
        } catch (CkanFault fault) {
            throw DumpErrors.of(fault);
        }
    }
}
