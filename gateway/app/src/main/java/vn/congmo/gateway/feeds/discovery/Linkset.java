package vn.congmo.gateway.feeds.discovery;

import vn.congmo.gateway.core.DatasetId;

/**
 * Links of one kind from one dataset to another (VoID, section 5).
 *
 * @param from      the dataset that says so
 * @param to        the dataset of the things that are linked to
 * @param predicate how they are linked: an IRI
 * @param triples   how many links there are
 */
record Linkset(DatasetId from, DatasetId to, String predicate, long triples) {}
