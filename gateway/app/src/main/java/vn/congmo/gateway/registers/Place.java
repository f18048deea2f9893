package vn.congmo.gateway.registers;

import java.util.Optional;

/**
 * A place as it is, or was, in a span of time: Đắk Lắk before and after 1 July 2025 are two places.
 *
 * @param code       official code: two digits for provinces, five for communes
 * @param fullName   with its kind, for example "Tỉnh Đắk Lắk"
 * @param kind       code of the list place-kind
 * @param partOf     id of the place it lies in
 * @param validFrom  first day
 * @param validTo    last day; empty while it lasts
 * @param replacedBy id of the place that followed it
 */
public record Place(
        String id,
        Optional<String> code,
        String name,
        Optional<String> fullName,
        Optional<String> nameEn,
        Optional<String> kind,
        Optional<String> partOf,
        Optional<String> validFrom,
        Optional<String> validTo,
        Optional<String> replacedBy,
        Optional<String> source) {}
