package vn.congmo.gateway.catalogue;

import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;

/** What the terms are called that descriptions refer to: themes, frequencies, licences, places. */
public interface TermLabels {

    /** The label of the term with this IRI, if it is one of those known here. */
    Optional<LocalizedText> find(String iri);

    /** Its label, or the end of its IRI. */
    default LocalizedText get(String iri) {
        String end = iri.replaceFirst("[/#]+$", "").replaceFirst(".*[/#]", "");
        return find(iri).orElse(new LocalizedText(end, end));
    }
}
