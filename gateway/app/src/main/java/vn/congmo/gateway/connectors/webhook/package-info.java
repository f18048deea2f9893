/** Tells dashboards and other programs of every new version by signed events (CloudEvents, Standard Webhooks). */
@NullMarked
package vn.congmo.gateway.connectors.webhook;

import org.jspecify.annotations.NullMarked;
