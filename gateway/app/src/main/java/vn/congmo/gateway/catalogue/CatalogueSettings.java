package vn.congmo.gateway.catalogue;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What a province says of its catalogue as a whole, in Vietnamese and English.
 *
 * @param titleVi       its name
 * @param descriptionVi what is in it
 * @param publisherVi   the name of whoever runs it
 * @param publisher     the IRI of whoever runs it, or a path below the base IRI
 * @param publisherType what that is, an IRI of the ADMS list of publisher types
 * @param licence       for the description itself, an IRI
 * @param spatial       the places it is about, IRIs
 * @param pageSize      how many datasets a page of its description has at most
 */
@ConfigurationProperties("gateway.catalogue")
public record CatalogueSettings(
        @DefaultValue("Dữ liệu mở tỉnh Đắk Lắk") String titleVi,
        @DefaultValue("Open data of Đắk Lắk province") String titleEn,

        @DefaultValue(
                "Dữ liệu mở liên kết từ văn bản, danh mục bài toán lớn và chỉ số đã công bố; mỗi dữ kiện dẫn nguồn.")
        String descriptionVi,

        @DefaultValue(
                "Linked open data from published documents, big problems and indicators; every fact cites its source.")
        String descriptionEn,

        @DefaultValue("Cổng Mở") String publisherVi,
        @DefaultValue("Cổng Mở") String publisherEn,
        @DefaultValue("/catalog#publisher") String publisher,

        @DefaultValue("http://purl.org/adms/publishertype/RegionalAuthority")
        String publisherType,

        @DefaultValue("https://creativecommons.org/licenses/by/4.0/")
        String licence,

        @DefaultValue("https://sws.geonames.org/1584169/") List<String> spatial,

        @DefaultValue("100") int pageSize) {

    public CatalogueSettings {
        spatial = List.copyOf(spatial);
    }

    /** Its name. */
    public LocalizedText title() {
        return new LocalizedText(titleVi, titleEn);
    }

    /** What is in it. */
    public LocalizedText description() {
        return new LocalizedText(descriptionVi, descriptionEn);
    }

    /** The name of whoever runs it. */
    public LocalizedText publisherName() {
        return new LocalizedText(publisherVi, publisherEn);
    }
}
