/** What was harvested, each partner's apart from the own data; start at {@link vn.congmo.gateway.connectors.harvest.Harvests}. */
@NullMarked
package vn.congmo.gateway.connectors.harvest;

import org.jspecify.annotations.NullMarked;
