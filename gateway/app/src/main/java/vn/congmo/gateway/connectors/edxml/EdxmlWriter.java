package vn.congmo.gateway.connectors.edxml;

import java.util.Optional;
import java.util.function.Consumer;
import vn.congmo.gateway.connectors.edxml.EdxmlHead.Answered;
import vn.congmo.gateway.connectors.edxml.EdxmlHead.Organ;
import vn.congmo.gateway.web.XmlDocument;

/** Writes status messages as QCVN 102:2016 has them, every element with its prefix. */
final class EdxmlWriter {

    private static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    private EdxmlWriter() {}

    static byte[] write(EdxmlStatus status) {
        return XmlDocument.of(document -> document.element(
                "edXML:edXML",
                root -> within(
                        root,
                        "edXMLEnvelope",
                        envelope -> within(
                                envelope,
                                "edXMLHeader",
                                header -> within(header, "MessageStatus", message -> fill(message, status)))),
                "xmlns:edXML",
                NAMESPACE));
    }

    private static void fill(XmlDocument message, EdxmlStatus status) {
        within(message, "ResponseFor", about -> answered(about, status.about()));
        within(message, "From", from -> organ(from, status.from()));
        text(message, "StatusCode", status.code());
        text(message, "Description", status.description());
        status.time().ifPresent(time -> text(message, "Timestamp", EdxmlDates.written(time)));
        status.staff().ifPresent(who -> within(message, "StaffInfo", staff -> text(staff, "Staff", who)));
    }

    private static void answered(XmlDocument about, Answered document) {
        text(about, "OrganId", document.organ());
        text(about, "Code", document.code());
        text(about, "PromulgationDate", document.date().map(day -> day.replace('-', '/')));
        text(about, "DocumentId", document.documentId());
    }

    private static void organ(XmlDocument from, Organ organ) {
        text(from, "OrganId", organ.id());
        text(from, "OrganName", organ.name());
    }

    private static void within(XmlDocument document, String name, Consumer<XmlDocument> content) {
        document.element("edXML:" + name, content);
    }

    private static void text(XmlDocument document, String name, Optional<String> text) {
        text.ifPresent(words -> text(document, name, words));
    }

    private static void text(XmlDocument document, String name, String text) {
        document.text("edXML:" + name, text);
    }
}
