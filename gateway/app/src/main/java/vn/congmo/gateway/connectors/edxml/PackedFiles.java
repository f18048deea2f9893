package vn.congmo.gateway.connectors.edxml;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congmo.gateway.core.XmlElement;

/**
 * The files that a message carries: beside the envelope, named by its manifest and each in a ZIP (QCVN 102:2016), or in
 * the manifest itself (the flat dialect).
 */
record PackedFiles(XmlElement root, XmlElement envelope) {

    static final int MOST_FILES = 100;

    /**
     * The files, unpacked within limits.
     *
     * @throws vn.congmo.gateway.core.Refusal when one is no base64, no whole ZIP, or there is too much of them
     */
    List<EdxmlAttachment> unpack() {
        Map<String, XmlElement> references = references();
        Unpacking unpacking = new Unpacking(MOST_FILES);
        List<EdxmlAttachment> files = new ArrayList<>();
        for (XmlElement packed : packed()) {
            XmlElement reference = references.getOrDefault(key(packed), packed);
            String name = first(packed, "AttachmentName", "FileName")
                    .or(() -> reference.findText("AttachmentName"))
                    .orElse("van-ban");
            String mediaType = reference
                    .findText("ContentType")
                    .or(() -> packed.findText("FileType"))
                    .orElse("application/octet-stream");
            byte[] bytes = decode(
                    name, first(packed, "ContentTransferEncoded", "Content").orElse(""));
            files.addAll(unpacking.files(name, mediaType, bytes));
        }
        return files;
    }

    private List<XmlElement> packed() {
        return Stream.of(root.list("AttachmentEncoded"), envelope.list("AttachmentEncoded"), envelope.list("Manifest"))
                .flatMap(List::stream)
                .distinct()
                .flatMap(each -> each.list("Attachment").stream())
                .toList();
    }

    private Map<String, XmlElement> references() {
        return envelope.list("edXMLBody").stream()
                .flatMap(body -> body.list("edXMLManifest").stream())
                .flatMap(manifest -> manifest.list("Reference").stream())
                .collect(Collectors.toMap(PackedFiles::key, reference -> reference, (one, same) -> one));
    }

    /** Some senders write the {@code cid:} in one place only. */
    private static String key(XmlElement element) {
        return element.findText("ContentId").orElse("").replaceFirst("^cid:", "");
    }

    private static Optional<String> first(XmlElement element, String name, String other) {
        return element.findText(name).or(() -> element.findText(other));
    }

    private static byte[] decode(String name, String base64) {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s+", ""));
        } catch (IllegalArgumentException e) {
            throw EdxmlErrors.unreadable(name + ": không phải base64", name + ": is no base64");
        }
    }
}
