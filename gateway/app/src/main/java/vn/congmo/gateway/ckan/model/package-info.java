/** Packages, resources, groups and licences as CKAN has them; open {@code CkanSite} first. */
@NullMarked
package vn.congmo.gateway.ckan.model;

import org.jspecify.annotations.NullMarked;
