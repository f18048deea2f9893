package vn.congmo.gateway.catalogue.web;

/** A controller of a collection, as the documentation of the API sees it. */
public interface DocumentedApi {

    /** What it offers. */
    TableApi<?, ?> api();
}
