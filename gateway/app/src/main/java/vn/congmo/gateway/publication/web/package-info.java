/** Publications over HTTP, for publishers' programs. */
@NullMarked
package vn.congmo.gateway.publication.web;

import org.jspecify.annotations.NullMarked;
