/** The REST face of organisations and places. */
@NullMarked
package vn.congmo.gateway.registers.web;

import org.jspecify.annotations.NullMarked;
