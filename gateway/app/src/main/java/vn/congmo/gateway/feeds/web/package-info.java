/** Changes over REST. */
@NullMarked
package vn.congmo.gateway.feeds.web;

import org.jspecify.annotations.NullMarked;
