package vn.congmo.gateway.catalogue.dcat;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.TermLabels;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** Labels from the terms that descriptions draw in. */
@Component
class ReferredTermLabels implements TermLabels {

    private final ReferredTerms terms;

    ReferredTermLabels(BaseIri base) {
        this.terms = ReferredTerms.load(base);
    }

    @Override
    public Optional<LocalizedText> find(String iri) {
        return terms.label(iri);
    }
}
