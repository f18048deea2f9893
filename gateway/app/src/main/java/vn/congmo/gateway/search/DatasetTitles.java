package vn.congmo.gateway.search;

import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.LocalizedText;

/** What datasets are called. */
interface DatasetTitles {

    /** The title of a dataset; its slug where there is no such one. */
    LocalizedText get(Catalogue catalogue, String slug);
}
