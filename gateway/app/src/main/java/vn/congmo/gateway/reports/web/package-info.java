/** Reports over HTTP: what there is, and the files. */
@NullMarked
package vn.congmo.gateway.reports.web;

import org.jspecify.annotations.NullMarked;
