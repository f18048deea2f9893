package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitialContextTest {

    @ParameterizedTest
    @CsvSource({
        "dc:title, http://purl.org/dc/terms/title",
        "dc11:title, http://purl.org/dc/elements/1.1/title",
        "csvw:Table, http://www.w3.org/ns/csvw#Table",
        "wdrs:describedby, http://www.w3.org/2007/05/powder-s#describedby",
        "odrl:Policy, http://www.w3.org/ns/odrl/2/Policy",
        "as:name, https://www.w3.org/ns/activitystreams#name"
    })
    void expandsPrefixes(String name, String iri) {
        assertThat(InitialContext.expand(name)).contains(iri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/", "nobody:knows", "title", ":title", "dc://x"})
    void leavesOthersAlone(String name) {
        assertThat(InitialContext.expand(name)).isEmpty();
    }

    /** Section A.1. */
    @ParameterizedTest
    @CsvSource({
        "http://purl.org/dc/terms/title, dc:title",
        "http://www.w3.org/ns/csvw#Table, Table",
        "http://www.w3.org/ns/csvw#name, name",
        "http://www.w3.org/ns/csvw#unheard, csvw:unheard",
        "http://www.w3.org/2001/XMLSchema#date, date",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type, @type",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#value, rdf:value",
        "http://example.org/x, http://example.org/x"
    })
    void compactsToTermsThenToPrefixedNames(String iri, String name) {
        assertThat(InitialContext.compact(iri)).isEqualTo(name);
    }
}
