package vn.congmo.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made-up edXML message of one agency to another, in each of the dialects that occur. */
public final class EdxmlSample {

    private static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    private final String documentId;
    private final List<Packed> files = new ArrayList<>();
    private String to = "000.00.00.H15";

    private EdxmlSample(String documentId) {
        this.documentId = documentId;
    }

    /** A document of the Government Office with this DocumentId. */
    public static EdxmlSample of(String documentId) {
        return new EdxmlSample(documentId);
    }

    /** Addressed to this agency. */
    public EdxmlSample to(String organId) {
        to = organId;
        return this;
    }

    /** With a file, in a ZIP under another name as senders pack it. */
    public EdxmlSample file(String name, byte[] content) {
        return packed(name, zip("0b1f0000", content));
    }

    /** With a file whose content goes as it is. */
    public EdxmlSample packed(String name, byte[] content) {
        files.add(new Packed(name, Base64.getMimeEncoder().encodeToString(content)));
        return this;
    }

    /** A ZIP of entries with this name. */
    public static byte[] zip(String entry, byte[]... contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < contents.length; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? entry : i + "-" + entry));
                zip.write(contents[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As QCVN 102:2016 has it, every element with this prefix; an empty one for a default namespace. */
    public String layered(String prefix) {
        StringBuilder references = new StringBuilder();
        StringBuilder contents = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            Packed file = files.get(i);
            references.append(
                    "<~Reference><~ContentId>cid:a%d</~ContentId><~ContentType>text/plain</~ContentType>".formatted(i));
            references.append("<~AttachmentName>" + file.name + "</~AttachmentName></~Reference>");
            contents.append("<~Attachment><~ContentId>a%d</~ContentId><~ContentTransferEncoded>".formatted(i));
            contents.append(file.base64 + "</~ContentTransferEncoded></~Attachment>");
        }
        return prefixed(
                "<~edXMLEnvelope><~edXMLHeader><~MessageHeader>" + layeredHeader() + """
                </~MessageHeader><~TraceHeaderList><~TraceHeader><~OrganId>000.00.00.G22</~OrganId>
                <~Timestamp>2026/04/22 08:00:00</~Timestamp></~TraceHeader>
                <~Bussiness><~BussinessDocType>0</~BussinessDocType></~Bussiness></~TraceHeaderList></~edXMLHeader>
                <~edXMLBody><~edXMLManifest version="1.0">""" + references + """
                </~edXMLManifest></~edXMLBody></~edXMLEnvelope>
                <~AttachmentEncoded>""" + contents
                        + "</~AttachmentEncoded>",
                prefix);
    }

    /** The flat dialect, whose files are in its manifest. */
    public String flat() {
        StringBuilder attachments = new StringBuilder();
        for (Packed file : files) {
            attachments.append("<Attachment><Content>" + file.base64 + "</Content><FileName>" + file.name
                    + "</FileName><FileType>text/plain</FileType></Attachment>");
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?><EdXMLEnvelope xmlns="http://www.go.vn/eDoc"><MessageHeader>
                <From><OrganId>000.00.00.G22</OrganId><OrganName>Văn phòng Chính phủ</OrganName></From>
                <To><OrganId>%s</OrganId><OrganName>UBND tỉnh Đắk Lắk</OrganName></To>
                <Code><CodeNumber>7816</CodeNumber><CodeNotation>VPCP-KSTT</CodeNotation></Code>
                <PromulgationInfo><Promulgator>(tên)</Promulgator>
                <PromulgationDate>2026-04-21T17:30:00.000Z</PromulgationDate></PromulgationInfo>
                <DocumentType>Công văn</DocumentType><Subject>Rà soát danh mục dữ liệu mở</Subject>
                <SignerInfo><Signer>(tên)</Signer></SignerInfo><DocumentId>%s</DocumentId>
                </MessageHeader><Manifest>%s</Manifest></EdXMLEnvelope>
                """.formatted(to, documentId, attachments);
    }

    /** A status message about the document. */
    public String status(String code) {
        return prefixed("""
                <~edXMLEnvelope><~edXMLHeader><~MessageStatus><~ResponseFor><~OrganId>000.00.00.H15</~OrganId>
                <~DocumentId>%s</~DocumentId></~ResponseFor>
                <~From><~OrganId>000.00.00.G22</~OrganId><~OrganName>Văn phòng Chính phủ</~OrganName></~From>
                <~StatusCode>%s</~StatusCode><~Description>Văn thư đã xem</~Description>
                <~Timestamp>2026/04/23 08:00:00</~Timestamp></~MessageStatus></~edXMLHeader></~edXMLEnvelope>
                """.formatted(documentId, code), "edXML");
    }

    private String layeredHeader() {
        return """
                <~From><~OrganId>000.00.00.G22</~OrganId><~OrganName>Văn phòng Chính phủ</~OrganName></~From>
                <~To><~OrganId>%s</~OrganId><~OrganName>UBND tỉnh Đắk Lắk</~OrganName></~To>
                <~DocumentId>%s</~DocumentId>
                <~Code><~CodeNumber>7816</~CodeNumber><~CodeNotation>VPCP-KSTT</~CodeNotation></~Code>
                <~PromulgationInfo><~Place>Hà Nội</~Place><~PromulgationDate>2026/04/22</~PromulgationDate>
                </~PromulgationInfo><~DocumentType><~Type>1</~Type><~TypeName>Công văn</~TypeName></~DocumentType>
                <~Subject>Rà soát danh mục dữ liệu mở</~Subject><~SignerInfo><~FullName>(tên)</~FullName></~SignerInfo>
                <~DueDate>2026/06/30</~DueDate><~ToPlaces><~Place>Như trên</~Place><~Place>Lưu: VT</~Place></~ToPlaces>
                <~OtherInfo><~Priority>1</~Priority></~OtherInfo><~ResponseFor><~OrganId>000.00.00.H15</~OrganId>
                <~Code>12/UBND-KT</~Code><~PromulgationDate>2026/03/02</~PromulgationDate>
                <~DocumentId>000.00.00.H15,2026/03/02,12/UBND-KT</~DocumentId></~ResponseFor>
                <~SteeringType>1</~SteeringType>""".formatted(to, documentId);
    }

    private static String prefixed(String content, String prefix) {
        String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        String mark = prefix.isEmpty() ? "" : prefix + ":";
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><~edXML " + declaration + "=\"" + NAMESPACE + "\">" + content
                        + "</~edXML>")
                .replace("<~", "<" + mark)
                .replace("</~", "</" + mark);
    }

    /** A letter that the gateway can read. */
    public static byte[] letter(String number, String day) {
        return """
                VĂN PHÒNG CHÍNH PHỦ
                Số: %s/VPCP-KSTT
                Hà Nội, ngày 22 tháng 4 năm 2026

                V/v rà soát danh mục dữ liệu mở

                Kính gửi: Ủy ban nhân dân tỉnh Đắk Lắk.

                1. Giao Ủy ban nhân dân tỉnh Đắk Lắk công bố danh mục dữ liệu mở trước ngày %s.

                KT. BỘ TRƯỞNG, CHỦ NHIỆM
                PHÓ CHỦ NHIỆM
                """.formatted(number, day).getBytes(StandardCharsets.UTF_8);
    }

    private record Packed(String name, String base64) {}
}
