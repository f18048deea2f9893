package vn.congmo.extraction.findings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The formal parts of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I). What is blank or missing is null or
 * empty.
 *
 * @param type code of the document type, e.g. {@code cong-van}, {@code ke-hoach}, {@code thong-bao}
 * @param number as printed, leading zeros kept
 * @param symbol e.g. {@code KH-UBND}; Party form {@code KH/TU}
 * @param issuer the body that the signature speaks for
 * @param date ISO 8601 at the printed precision: 2025-10-28, 2025-10 or 2025
 * @param subject the title under the type, or the "V/v" words
 * @param addressees Kính gửi
 * @param copies Nơi nhận without its archive line
 * @param evidence field name to evidence, for every field that is present
 */
public record DocumentFields(
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String issuer,
        @Nullable String place,
        @Nullable String date,
        @Nullable String subject,
        List<String> addressees,
        List<String> copies,
        Signer signer,
        @Nullable Archive archive,
        Map<String, Evidence> evidence) {
    public DocumentFields {
        addressees = List.copyOf(addressees);
        copies = List.copyOf(copies);
        evidence = Map.copyOf(evidence);
    }
}
