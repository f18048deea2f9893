/** The exchange of documents over HTTP: agencies' programs post messages, officers see what came and answer. */
@NullMarked
package vn.congmo.gateway.connectors.edxml.web;

import org.jspecify.annotations.NullMarked;
