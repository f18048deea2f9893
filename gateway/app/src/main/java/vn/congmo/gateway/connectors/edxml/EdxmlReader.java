package vn.congmo.gateway.connectors.edxml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congmo.gateway.connectors.edxml.EdxmlHead.Answered;
import vn.congmo.gateway.connectors.edxml.EdxmlHead.Handling;
import vn.congmo.gateway.connectors.edxml.EdxmlHead.Organ;
import vn.congmo.gateway.core.BadXmlException;
import vn.congmo.gateway.core.HardenedXml;
import vn.congmo.gateway.core.OfficialNumber;
import vn.congmo.gateway.core.XmlElement;

/**
 * Reads messages of both dialects, with prefixes or without: that of QCVN 102:2016 ({@code edXML > edXMLEnvelope >
 * edXMLHeader > MessageHeader}) and a flat one that occurs ({@code EdXMLEnvelope > MessageHeader}).
 */
final class EdxmlReader {

    private EdxmlReader() {}

    /**
     * Reads a message; the files of a document are not unpacked yet.
     *
     * @param beside its files where it carries none itself
     * @throws vn.congmo.gateway.core.Refusal when it is no such message, or does not say of which document it is
     */
    static Read read(byte[] message, List<EdxmlAttachment> beside) {
        try {
            return read(HardenedXml.read(message), beside);
        } catch (BadXmlException e) {
            throw EdxmlErrors.unreadable(e.reason());
        }
    }

    private static Read read(XmlElement root, List<EdxmlAttachment> beside) {
        XmlElement envelope = root.find("edXMLEnvelope").orElse(root);
        XmlElement header = envelope.find("edXMLHeader").orElse(envelope);
        Optional<XmlElement> status = header.find("MessageStatus");
        if (status.isPresent()) {
            return new Read.Status(status(status.get()));
        }
        XmlElement message = header.find("MessageHeader")
                .orElseThrow(() -> EdxmlErrors.unreadable(
                        "Không có MessageHeader hay MessageStatus", "There is no MessageHeader or MessageStatus"));
        XmlElement traces = header.find("TraceHeaderList")
                .or(() -> message.find("TraceHeaderList"))
                .orElse(message);
        return new Read.Document(head(message, traces), new PackedFiles(root, envelope), beside);
    }

    private static EdxmlStatus status(XmlElement status) {
        Answered about = answered(status)
                .orElseThrow(() -> EdxmlErrors.unreadable(
                        "ResponseFor không nói về văn bản nào", "ResponseFor names no document"));
        Optional<XmlElement> staff = status.find("StaffInfo");
        return new EdxmlStatus(
                about,
                organ(status, "From"),
                status.findText("StatusCode")
                        .orElseThrow(() -> EdxmlErrors.unreadable("Không có StatusCode", "There is no StatusCode")),
                status.findText("Description").orElse(""),
                status.findText("Timestamp").flatMap(EdxmlDates::findMoment),
                staff.map(who -> Stream.of("Department", "Staff")
                                .flatMap(part -> who.findText(part).stream())
                                .collect(Collectors.joining(", ")))
                        .filter(words -> !words.isEmpty()));
    }

    private static EdxmlHead head(XmlElement message, XmlElement traces) {
        Organ from = organ(message, "From");
        String number = number(message);
        Optional<String> promulgated = inside(message, "PromulgationInfo", "PromulgationDate");
        return new EdxmlHead(
                message.findText("DocumentId").orElseGet(() -> documentId(from, promulgated, number)),
                from,
                message.list("To").stream().map(EdxmlReader::organ).toList(),
                number,
                promulgated.map(EdxmlDates::day),
                inside(message, "PromulgationInfo", "Place"),
                type(message),
                message.findText("Subject").orElse(""),
                message.findText("Content"),
                inside(message, "SignerInfo", "FullName").or(() -> inside(message, "SignerInfo", "Signer")),
                handling(message, traces));
    }

    /** As the standard forms it: agency, day, number. */
    private static String documentId(Organ from, Optional<String> promulgated, String number) {
        if (from.id().isEmpty() || promulgated.isEmpty() || number.isEmpty()) {
            throw EdxmlErrors.unreadable(
                    "Không có DocumentId, cũng không đủ cơ quan, ngày và số để lập",
                    "There is no DocumentId, nor agency, day and number to form one");
        }
        return from.id() + "," + EdxmlDates.day(promulgated.get()).replace('-', '/') + "," + number;
    }

    private static Handling handling(XmlElement message, XmlElement traces) {
        return new Handling(
                message.findText("DueDate").map(EdxmlDates::day),
                answered(message),
                message.findText("SteeringType"),
                inside(message, "OtherInfo", "Priority"),
                inside(traces, "Bussiness", "BussinessDocType"),
                message.find("ToPlaces").stream()
                        .flatMap(places -> places.list("Place").stream())
                        .map(place -> place.text().strip())
                        .filter(place -> !place.isEmpty())
                        .toList());
    }

    private static Optional<Answered> answered(XmlElement message) {
        return message.find("ResponseFor").flatMap(about -> about.findText("DocumentId")
                .or(() -> about.findText("Code"))
                .map(document -> new Answered(
                        document,
                        about.findText("OrganId"),
                        about.findText("Code"),
                        about.findText("PromulgationDate").map(EdxmlDates::day))));
    }

    private static String number(XmlElement message) {
        return message.find("Code")
                .map(code -> new OfficialNumber(code.findText("CodeNumber"), code.findText("CodeNotation")))
                .orElse(OfficialNumber.BLANK)
                .toString();
    }

    private static Optional<String> type(XmlElement message) {
        return inside(message, "DocumentType", "TypeName")
                .or(() -> inside(message, "DocumentType", "Type"))
                .or(() -> message.findText("DocumentType"));
    }

    private static Organ organ(XmlElement message, String role) {
        return message.find(role).map(EdxmlReader::organ).orElse(new Organ("", ""));
    }

    private static Organ organ(XmlElement organ) {
        return new Organ(
                organ.findText("OrganId").orElse(""),
                organ.findText("OrganName")
                        .or(() -> organ.findText("OrganizationInCharge"))
                        .orElse(""));
    }

    private static Optional<String> inside(XmlElement message, String part, String name) {
        return message.find(part).flatMap(element -> element.findText(name));
    }

    /** A message before its files are unpacked: who packed them wrongly can still be answered. */
    sealed interface Read {

        /** A document. */
        record Document(EdxmlHead head, PackedFiles files, List<EdxmlAttachment> beside) implements Read {
            List<EdxmlAttachment> unpack() {
                List<EdxmlAttachment> own = files.unpack();
                return own.isEmpty() ? unpackBeside() : own;
            }

            private List<EdxmlAttachment> unpackBeside() {
                Unpacking unpacking = new Unpacking(PackedFiles.MOST_FILES);
                return beside.stream()
                        .flatMap(file -> unpacking.files(file.name(), file.mediaType(), file.content()).stream())
                        .toList();
            }
        }

        /** A status of one. */
        record Status(EdxmlStatus status) implements Read {}
    }
}
