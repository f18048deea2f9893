/** Connectors over HTTP: where each stands, its ledger, and runs that a person asks for. */
@NullMarked
package vn.congmo.gateway.connectors.web;

import org.jspecify.annotations.NullMarked;
