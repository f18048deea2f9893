/** The REST face of documents and tasks. */
@NullMarked
package vn.congmo.gateway.plans.web;

import org.jspecify.annotations.NullMarked;
