/** CKAN's Action API over HTTP. */
@NullMarked
package vn.congmo.gateway.ckan.web;

import org.jspecify.annotations.NullMarked;
