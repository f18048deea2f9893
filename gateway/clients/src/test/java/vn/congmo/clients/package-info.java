/** Clients that others wrote, unchanged, against the packaged gateway: what they read must be what was published. */
@NullMarked
package vn.congmo.clients;

import org.jspecify.annotations.NullMarked;
