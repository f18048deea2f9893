package vn.congmo.gateway.catalogue;

import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What the CSVW table group says of a dataset in DCAT and Dublin Core terms. IRIs are absolute.
 *
 * @param title       dcterms:title
 * @param description dcterms:description
 * @param keywords    dcat:keyword, each in one language
 * @param licence     dcterms:license, an IRI
 * @param publisher   dcterms:publisher
 * @param contact     dcat:contactPoint
 * @param frequency   dcterms:accrualPeriodicity, an IRI of the EU frequency list
 * @param languages   dcterms:language, IRIs of the EU language list
 * @param themes      dcat:theme, IRIs
 * @param spatial     dcterms:spatial, IRIs
 * @param temporal    dcterms:temporal
 * @param sources     dcterms:source: IRIs or plain words
 * @param series      dcat:inSeries
 * @param tables      in the order of the metadata
 */
public record DatasetMetadata(
        LocalizedText title,
        LocalizedText description,
        List<Keyword> keywords,
        Optional<String> licence,
        Optional<Agent> publisher,
        Optional<Contact> contact,
        Optional<String> frequency,
        List<String> languages,
        List<String> themes,
        List<String> spatial,
        Optional<Period> temporal,
        List<String> sources,
        Optional<Series> series,
        List<TableMetadata> tables) {

    /** The access rights of everything that is published here, in the EU list. */
    public static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

    /** Stands where the metadata cannot be read. */
    public static final LocalizedText DAMAGED = new LocalizedText(
            "Tệp mô tả của bộ dữ liệu này bị hỏng hoặc bị mất; mô tả đầy đủ sẽ có lại khi tệp được khôi phục.",
            "The description file of this dataset is damaged or lost; the full description returns when it is"
                    + " restored.");

    public DatasetMetadata {
        keywords = List.copyOf(keywords);
        languages = List.copyOf(languages);
        themes = List.copyOf(themes);
        spatial = List.copyOf(spatial);
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
    }

    /** Whether this stands for metadata that cannot be read. */
    public boolean isDamaged() {
        return description.equals(DAMAGED);
    }

    /** What is known of a dataset whose metadata cannot be read. */
    public static DatasetMetadata unreadable(DatasetId id, Optional<String> licence) {
        return of(new LocalizedText(id.slug(), id.slug()), DAMAGED, licence, Optional.empty());
    }

    /** With a name, a licence and a publisher, and nothing else. */
    public static DatasetMetadata of(
            LocalizedText title, LocalizedText description, Optional<String> licence, Optional<Agent> publisher) {
        return new DatasetMetadata(
                title,
                description,
                List.of(),
                licence,
                publisher,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The table of this name, if there is one. */
    public Optional<TableMetadata> findTable(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** A word to find the dataset by, with its BCP 47 language tag. */
    public record Keyword(String text, String language) {}

    /**
     * Who publishes (foaf:Agent).
     *
     * @param type dcterms:type, an IRI of the ADMS list of publisher types
     */
    public record Agent(String iri, LocalizedText name, Optional<String> type) {}

    /** Whom to ask (vcard:Kind); {@code email} is a mailto: IRI, {@code telephone} a tel: IRI. */
    public record Contact(
            LocalizedText name, Optional<String> email, Optional<String> telephone, Optional<String> url) {}

    /**
     * A collection of datasets that are published as such (dcat:DatasetSeries).
     *
     * @param previous the dataset that comes before this one in the series (dcat:prev), where it has an order
     */
    public record Series(String iri, LocalizedText title, LocalizedText description, Optional<String> previous) {}

    /** From and to, both inclusive and as written: {@code 2019}, {@code 2026-04} or {@code 2026-04-22}. */
    public record Period(Optional<String> start, Optional<String> end) {}
}
