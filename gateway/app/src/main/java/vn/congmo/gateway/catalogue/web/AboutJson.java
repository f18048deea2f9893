package vn.congmo.gateway.catalogue.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.catalogue.DatasetMetadata.Contact;
import vn.congmo.gateway.catalogue.DatasetMetadata.Keyword;
import vn.congmo.gateway.catalogue.DatasetMetadata.Period;
import vn.congmo.gateway.catalogue.DatasetMetadata.Series;
import vn.congmo.gateway.catalogue.TermLabels;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What the metadata say of a dataset; what they do not say is left out.
 *
 * @param keywords     by language
 * @param licence      its IRI
 * @param frequency    an IRI of the EU frequency list
 * @param languages    IRIs of the EU language list
 * @param sources      addresses or plain words
 * @param accessRights of the EU list
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AboutJson(
        LocalizedText title,
        LocalizedText description,
        Map<String, List<String>> keywords,
        Optional<String> licence,
        Optional<LocalizedText> licenceName,
        Optional<AgentJson> publisher,
        Optional<ContactJson> contact,
        Optional<String> frequency,
        Optional<LocalizedText> frequencyName,
        List<String> languages,
        List<TermJson> themes,
        List<TermJson> spatial,
        Optional<PeriodJson> temporal,
        List<String> sources,
        Optional<SeriesJson> series,
        TermJson accessRights) {

    static AboutJson of(DatasetMetadata metadata, TermLabels labels) {
        return new AboutJson(
                metadata.title(),
                metadata.description(),
                keywords(metadata.keywords()),
                metadata.licence(),
                metadata.licence().map(labels::get),
                metadata.publisher().map(AgentJson::of),
                metadata.contact().map(ContactJson::of),
                metadata.frequency(),
                metadata.frequency().map(labels::get),
                metadata.languages(),
                TermJson.list(metadata.themes(), labels),
                TermJson.list(metadata.spatial(), labels),
                metadata.temporal().map(PeriodJson::of),
                metadata.sources(),
                metadata.series().map(SeriesJson::of),
                TermJson.of(DatasetMetadata.PUBLIC, labels));
    }

    private static Map<String, List<String>> keywords(List<Keyword> words) {
        return words.stream()
                .collect(groupingBy(Keyword::language, LinkedHashMap::new, mapping(Keyword::text, toList())));
    }

    /** Something that has a name in a list of such things: a theme, a place, a right. */
    record TermJson(@JsonProperty("@id") String iri, LocalizedText name) {

        static TermJson of(String iri, TermLabels labels) {
            return new TermJson(iri, labels.get(iri));
        }

        static List<TermJson> list(List<String> iris, TermLabels labels) {
            return iris.stream().map(iri -> of(iri, labels)).toList();
        }
    }

    /** Who publishes; {@code type} is an IRI. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AgentJson(@JsonProperty("@id") String iri, LocalizedText name, Optional<String> type) {

        static AgentJson of(Agent agent) {
            return new AgentJson(agent.iri(), agent.name(), agent.type());
        }
    }

    /** Whom to ask; the addresses are IRIs: {@code mailto:}, {@code tel:}, {@code https:}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ContactJson(LocalizedText name, Optional<String> email, Optional<String> telephone, Optional<String> url) {

        static ContactJson of(Contact contact) {
            return new ContactJson(contact.name(), contact.email(), contact.telephone(), contact.url());
        }
    }

    /** From and to, both inclusive and as written: {@code 2019}, {@code 2026-04} or {@code 2026-04-22}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PeriodJson(Optional<String> start, Optional<String> end) {

        static PeriodJson of(Period period) {
            return new PeriodJson(period.start(), period.end());
        }
    }

    /** The series that a dataset is part of, and the dataset before it in the series. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record SeriesJson(
            @JsonProperty("@id") String iri,
            LocalizedText title,
            LocalizedText description,
            Optional<String> previous) {

        static SeriesJson of(Series series) {
            return new SeriesJson(series.iri(), series.title(), series.description(), series.previous());
        }
    }
}
