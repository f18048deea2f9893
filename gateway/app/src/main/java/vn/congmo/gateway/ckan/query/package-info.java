/** Searches packages by the part of Solr's query language that clients use; open {@code PackageIndex} first. */
@NullMarked
package vn.congmo.gateway.ckan.query;

import org.jspecify.annotations.NullMarked;
