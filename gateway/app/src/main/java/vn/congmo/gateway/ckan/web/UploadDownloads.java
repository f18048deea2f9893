package vn.congmo.gateway.ckan.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.action.CkanSites;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanResource;
import vn.congmo.gateway.ckan.written.WrittenFile;
import vn.congmo.gateway.ckan.written.WrittenLog;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.web.Attachment;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.FileBody;
import vn.congmo.gateway.web.Validators;

/** The files of written packages, at CKAN's address of an upload. What is not public is not served. */
@Hidden
@RestController
class UploadDownloads {

    private final CkanSites sites;
    private final WrittenLog written;
    private final ContentStore files;

    UploadDownloads(CkanSites sites, WrittenLog written, ContentStore files) {
        this.sites = sites;
        this.written = written;
        this.files = files;
    }

    @GetMapping({"/dataset/{owner}/resource/{resource}/download/{name}", "/dataset/{owner}/resource/{resource}/download"
    })
    ResponseEntity<FileBody> get(
            @PathVariable String owner, @PathVariable String resource, ServerWebExchange exchange) {
        CkanResource found = sites.get()
                .site()
                .findByResource(resource)
                .filter(CkanPackage::isPublic)
                .filter(each -> each.id().equals(owner) || each.name().equals(owner))
                .flatMap(each -> find(each, resource))
                .orElseThrow(UploadDownloads::unknown);
        WrittenFile file = written.get().findFile(resource).orElseThrow(UploadDownloads::unknown);
        Validators validators =
                Validators.of(file.sha256(), found.lastModified().orElse(found.created()), Validators.revalidated());
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.fileName()))
                .body(new FileBody(files.require(file.sha256()), file.bytes())));
    }

    private static Optional<CkanResource> find(CkanPackage owner, String resource) {
        return owner.resources().stream()
                .filter(each -> each.id().equals(resource))
                .filter(each -> each.find("url_type")
                        .filter(CkanResource.UPLOAD::equals)
                        .isPresent())
                .findFirst();
    }

    private static RuntimeException unknown() {
        return DumpErrors.of(CkanFault.notFound("No file"));
    }
}
