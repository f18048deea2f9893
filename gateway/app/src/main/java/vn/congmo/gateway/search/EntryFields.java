package vn.congmo.gateway.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** An entry as a Lucene document and back. */
final class EntryFields {

    static final String IRI = "iri";
    static final String TYPE = "type";
    private static final String PAGE = "page";

    private EntryFields() {}

    static Document document(SearchEntry entry) {
        Document document = new Document();
        document.add(new StoredField(IRI, entry.iri()));
        document.add(new SortedDocValuesField(IRI, new BytesRef(entry.iri())));
        document.add(new StringField(TYPE, entry.type(), Store.YES));
        document.add(new StoredField(PAGE, entry.page()));
        document.add(text(QueryMaker.TITLE, entry.title()));
        document.add(text(QueryMaker.TEXT, entry.text()));
        return document;
    }

    static SearchEntry entry(Document document) {
        return new SearchEntry(
                get(document, IRI),
                get(document, TYPE),
                get(document, QueryMaker.TITLE),
                get(document, QueryMaker.TEXT),
                get(document, PAGE));
    }

    private static TextField text(String field, String text) {
        return new TextField(field, VietnameseAnalyzer.normalized(text), Store.YES);
    }

    private static String get(Document document, String field) {
        String value = document.get(field);
        return value == null ? "" : value;
    }
}
