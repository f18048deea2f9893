/** Packages, resources, groups and licences as CKAN has them; open {@code CkanSite} first. */
@NamedInterface("model")
@NullMarked
package vn.congmo.gateway.ckan.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
