/** Packages, resources, groups and licences as CKAN has them; open {@link vn.congmo.gateway.ckan.model.CkanSite} first. */
@NullMarked
package vn.congmo.gateway.ckan.model;

import org.jspecify.annotations.NullMarked;
