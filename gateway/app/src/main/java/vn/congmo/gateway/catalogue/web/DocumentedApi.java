package vn.congmo.gateway.catalogue.web;

/** A controller of a collection that tells the documentation of the API what it takes and gives. */
public interface DocumentedApi {

    /** What it takes and gives. */
    ApiDoc doc();
}
