/** How others find what is here: site map, robots, VoID. */
@NullMarked
package vn.congmo.gateway.feeds.discovery;

import org.jspecify.annotations.NullMarked;
