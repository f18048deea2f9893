/** The REST face of published tables, shared by all subjects; start at {@link TableApi}. */
@NamedInterface("web")
@NullMarked
package vn.congmo.gateway.catalogue.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
