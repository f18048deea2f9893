/** The REST face of big problems. */
@NullMarked
package vn.congmo.gateway.bigproblems.web;

import org.jspecify.annotations.NullMarked;
