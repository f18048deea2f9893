/** OAI-PMH 2.0 over the catalogue: one record for each dataset. Open {@code OaiController} first. */
@NullMarked
package vn.congmo.gateway.feeds.oai;

import org.jspecify.annotations.NullMarked;
