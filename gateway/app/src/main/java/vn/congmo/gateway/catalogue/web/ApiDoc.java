package vn.congmo.gateway.catalogue.web;

import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.web.paging.Listing;

/**
 * What the documentation tells of a collection.
 *
 * @param listing its path and parameters
 * @param summary in a few words
 * @param item    the record that an item is written from
 * @param unknown the refusal of an id that it does not have
 */
public record ApiDoc(Listing<?> listing, LocalizedText summary, Class<?> item, ErrorCode unknown) {}
