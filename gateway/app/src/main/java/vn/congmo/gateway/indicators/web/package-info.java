/** The REST face of indicators and observations. */
@NullMarked
package vn.congmo.gateway.indicators.web;

import org.jspecify.annotations.NullMarked;
