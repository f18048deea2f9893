/** The actions of the Action API; open {@link vn.congmo.gateway.ckan.action.Actions} first. */
@NullMarked
package vn.congmo.gateway.ckan.action;

import org.jspecify.annotations.NullMarked;
