/** Changes as a linked data event stream (LDES, TREE) of Activity Streams: a DCAT-AP Feed. Open {@code EventStream} first. */
@NullMarked
package vn.congmo.gateway.feeds.ldes;

import org.jspecify.annotations.NullMarked;
