package vn.congmo.gateway.connectors.s3;

import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.BadXmlException;
import vn.congmo.gateway.core.HardenedXml;
import vn.congmo.gateway.core.XmlElement;
import vn.congmo.gateway.outbound.OutboundAnswer;

/**
 * One page of the objects of a bucket ({@code ListObjectsV2}).
 *
 * @param folders what keys have in common up to a delimiter, where one was asked for
 * @param next    by which the page after it is asked for
 */
record Listing(List<String> keys, List<String> folders, Optional<String> next) {

    /**
     * What a server answered.
     *
     * @throws vn.congmo.gateway.connectors.PartnerFault when it is no listing
     */
    static Listing of(OutboundAnswer answer) {
        try {
            XmlElement page = HardenedXml.read(answer.body());
            if (!page.name().equals("ListBucketResult")) {
                throw S3Fault.notS3(answer);
            }
            boolean more = page.findText("IsTruncated").equals(Optional.of("true"));
            return new Listing(
                    texts(page, "Contents", "Key"),
                    texts(page, "CommonPrefixes", "Prefix"),
                    page.findText("NextContinuationToken").filter(token -> more));
        } catch (BadXmlException e) {
            throw S3Fault.notS3(answer);
        }
    }

    private static List<String> texts(XmlElement page, String entry, String text) {
        return page.list(entry).stream()
                .flatMap(each -> each.find(text).stream())
                .map(XmlElement::text)
                .toList();
    }
}
