/** Holds what the tests receive against the API description of the gateway that sent it. */
@NullMarked
package vn.congmo.gateway.contract;

import org.jspecify.annotations.NullMarked;
