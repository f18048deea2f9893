/** The actions that change something, for officers; open {@link vn.congmo.gateway.ckan.writing.PackageWrites} first. */
@NullMarked
package vn.congmo.gateway.ckan.writing;

import org.jspecify.annotations.NullMarked;
