package vn.congmo.gateway.ckan.model;

import vn.congmo.gateway.catalogue.DatasetVersion;

/**
 * The published table that a resource is, for CKAN's data store.
 *
 * @param table its name
 */
public record ResourceTable(DatasetVersion version, String table) {}
