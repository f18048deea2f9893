package vn.congmo.gateway.core;

import java.util.Optional;

/**
 * Number and symbol of an official document as printed (Decree 30/2020, Annex I, part II.3), for example {@code
 * 03-TB/BCĐ} or {@code 1269/QĐ-UBND}. Either may be blank: a draft, or a copy taken before the clerk's stamp, reads
 * {@code /UBND-KGVX}. It identifies nothing by itself: numbers begin again each year.
 *
 * @param number the running number, if it is printed
 * @param symbol of type and issuer, if it is printed
 */
public record OfficialNumber(Optional<String> number, Optional<String> symbol) {

    /** Nothing is printed. */
    public static final OfficialNumber BLANK = new OfficialNumber(Optional.empty(), Optional.empty());

    public OfficialNumber {
        number = number.map(String::strip).filter(text -> !text.isEmpty());
        symbol = symbol.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether neither is printed. */
    public boolean isBlank() {
        return number.isEmpty() && symbol.isEmpty();
    }

    /** As it is printed after "Số:": {@code 1269/QĐ-UBND}, in the Party {@code 03-KH/TU}; empty when blank. */
    @Override
    public String toString() {
        String left = number.orElse("");
        return symbol.map(right -> left.contains(right) ? left : left + joint(right) + right)
                .orElse(left);
    }

    private static String joint(String symbol) {
        return symbol.contains("/") ? "-" : "/";
    }
}
