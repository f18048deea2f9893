package vn.congmo.gateway.indicators;

import java.util.Optional;

/**
 * Something that is measured of places or agencies.
 *
 * @param code   as its publisher writes it
 * @param unit   as printed
 * @param parent id of the indicator that it is a part of
 */
public record Indicator(
        String id,
        Optional<String> code,
        String name,
        Optional<String> nameEn,
        Optional<String> unit,
        Optional<String> definition,
        Optional<String> parent,
        Optional<String> publisherName,
        Optional<String> source) {}
