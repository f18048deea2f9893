package vn.congmo.gateway.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** An entry as a Lucene document and back. */
final class EntryFields {

    static final String IRI = "iri";
    static final String TITLE = "title";
    static final String NAMES = "names";
    static final String TEXT = "text";
    static final String BODY = "body";
    /** A title or name as a whole. */
    static final String WHOLE = "whole";

    static final String NAME_INITIALS = "initials.name";
    static final String TEXT_INITIALS = "initials.text";

    /** Whoever has many names is no worse match for each of them. */
    private static final FieldType NAME = new FieldType(TextField.TYPE_STORED);

    static {
        NAME.setOmitNorms(true);
        NAME.freeze();
    }

    private static final String TYPE = "type";
    private static final String PAGE = "page";
    private static final String DATASET = "dataset";

    private EntryFields() {}

    /** The field that counts a facet. */
    static String facet(Facet facet) {
        return "facet." + facet.code();
    }

    /** The field that filters by a facet. */
    static String filter(Facet facet) {
        return "filter." + facet.code();
    }

    static Document document(SearchEntry entry, String body, List<FacetValue> facets) {
        Document document = new Document();
        document.add(new StoredField(IRI, entry.iri()));
        document.add(new SortedDocValuesField(IRI, new BytesRef(entry.iri())));
        document.add(new StoredField(TYPE, entry.type()));
        document.add(new StoredField(PAGE, entry.page()));
        document.add(new StoredField(DATASET, entry.dataset()));
        document.add(text(TITLE, entry.title()));
        entry.names().forEach(name -> document.add(new Field(NAMES, VietnameseAnalyzer.normalized(name), NAME)));
        document.add(text(TEXT, entry.text()));
        document.add(text(BODY, body));
        wholes(entry).forEach(whole -> document.add(new StringField(WHOLE, whole, Store.NO)));
        add(document, NAME_INITIALS, Stream.concat(Stream.of(entry.title()), entry.names().stream()));
        add(document, TEXT_INITIALS, Stream.of(entry.text()));
        for (FacetValue value : facets) {
            document.add(new StringField(filter(value.facet()), value.value(), Store.NO));
            document.add(new SortedSetDocValuesField(facet(value.facet()), new BytesRef(value.encode())));
        }
        return document;
    }

    static SearchEntry entry(Document document) {
        return new SearchEntry(
                get(document, IRI),
                get(document, TYPE),
                get(document, TITLE),
                get(document, TEXT),
                get(document, PAGE),
                get(document, DATASET),
                List.of(document.getValues(NAMES)),
                List.of());
    }

    /** Everything that a fragment can be taken of. */
    static String told(Document document) {
        return Stream.concat(Stream.of(get(document, TEXT), get(document, BODY)), Stream.of(document.getValues(NAMES)))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" \n"));
    }

    /** A title or name in the form in which it is compared as a whole. */
    static String whole(String name) {
        return VietnameseAnalyzer.FOLDED.words(name).stream()
                .map(VietnameseAnalyzer.Word::term)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> wholes(SearchEntry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.names().stream())
                .map(EntryFields::whole)
                .filter(whole -> !whole.isEmpty() && whole.length() < 1_000)
                .distinct();
    }

    private static void add(Document document, String field, Stream<String> texts) {
        texts.flatMap(text -> Initials.of(text).stream())
                .distinct()
                .forEach(initials -> document.add(new StringField(field, initials, Store.NO)));
    }

    private static TextField text(String field, String text) {
        return new TextField(field, VietnameseAnalyzer.normalized(text), Store.YES);
    }

    private static String get(Document document, String field) {
        String value = document.get(field);
        return value == null ? "" : value;
    }
}
