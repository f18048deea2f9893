/** What tests need that meet the gateway from outside: the packaged gateway as a process, and installed programs. */
@NullMarked
package vn.congmo.running;

import org.jspecify.annotations.NullMarked;
