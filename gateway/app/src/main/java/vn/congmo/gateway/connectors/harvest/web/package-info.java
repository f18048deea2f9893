/** What was harvested, over REST. */
@NullMarked
package vn.congmo.gateway.connectors.harvest.web;

import org.jspecify.annotations.NullMarked;
