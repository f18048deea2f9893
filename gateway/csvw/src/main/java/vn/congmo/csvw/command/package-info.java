/** The command line without a framework, and the runner of W3C test manifests. */
@NullMarked
package vn.congmo.csvw.command;

import org.jspecify.annotations.NullMarked;
