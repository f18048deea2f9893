package vn.congmo.gateway.inventory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Contact;
import vn.congmo.gateway.catalogue.DatasetMetadata.Keyword;
import vn.congmo.gateway.catalogue.FileFormat;
import vn.congmo.gateway.catalogue.TermLabels;
import vn.congmo.gateway.core.ProvinceTime;

/**
 * One dataset in the list.
 *
 * @param number   its place, from 1
 * @param address  its page
 * @param metadata of its newest version
 */
record OpenDataEntry(int number, Dataset dataset, String address, DatasetMetadata metadata, TermLabels labels) {

    String agency() {
        return metadata.publisher().map(agent -> agent.name().vi()).orElse("");
    }

    /** The last part of the agency's IRI. */
    Optional<String> agencyId() {
        return metadata.publisher().map(agent -> agent.iri().replaceFirst(".*[/#]", ""));
    }

    String fields() {
        return labels(metadata.themes());
    }

    String keywords() {
        return metadata.keywords().stream()
                .filter(word -> word.language().equals("vi"))
                .map(Keyword::text)
                .collect(Collectors.joining("; "));
    }

    String places() {
        return labels(metadata.spatial());
    }

    /** From and to as written, parted by a slash (ISO 8601). */
    String period() {
        return metadata.temporal()
                .map(period -> period.start().orElse("..") + "/" + period.end().orElse(".."))
                .orElse("");
    }

    String frequency() {
        return labels(metadata.frequency().stream().toList());
    }

    String licence() {
        return labels(metadata.licence().stream().toList());
    }

    /** Each format of its files once. */
    String formats() {
        return dataset.current()
                .files()
                .map(file -> FileFormat.label(file).vi())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    String sources() {
        return String.join("; ", metadata.sources());
    }

    String firstDay() {
        return day(dataset.versions().getFirst().issued());
    }

    String lastDay() {
        return day(dataset.current().issued());
    }

    String contact() {
        return metadata.contact()
                .map(card -> Stream.concat(Stream.of(card.name().vi()), addresses(card).stream())
                        .collect(Collectors.joining("; ")))
                .orElse("");
    }

    /** Where to write to: without {@code mailto:} and {@code tel:}, which people do not read. */
    String contactAddress() {
        return metadata.contact().map(OpenDataEntry::addresses).stream()
                .flatMap(Collection::stream)
                .findFirst()
                .orElse("");
    }

    private static List<String> addresses(Contact card) {
        return Stream.of(card.email(), card.telephone(), card.url())
                .flatMap(Optional::stream)
                .map(address -> address.replaceFirst("^(mailto|tel):", ""))
                .toList();
    }

    private String labels(List<String> iris) {
        return iris.stream().map(labels::get).map(label -> label.vi()).collect(Collectors.joining("; "));
    }

    /** Days of the list are days of the province. */
    private static String day(Instant moment) {
        return ProvinceTime.day(moment).toString();
    }
}
