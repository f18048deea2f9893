/** Published datasets as packages; open {@link vn.congmo.gateway.ckan.published.PublishedPackages} first. */
@NullMarked
package vn.congmo.gateway.ckan.published;

import org.jspecify.annotations.NullMarked;
