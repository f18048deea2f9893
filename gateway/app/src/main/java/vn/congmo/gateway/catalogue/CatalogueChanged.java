package vn.congmo.gateway.catalogue;

/** Readers now see this catalogue. */
public record CatalogueChanged(Catalogue catalogue) {}
