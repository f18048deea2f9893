/** The layout in which datasets lie where others fetch them: a folder for each, and a manifest that names its files. */
@NullMarked
package vn.congmo.gateway.connectors.drop;

import org.jspecify.annotations.NullMarked;
