/** The layout in which datasets lie where others fetch them: a folder for each, and in it what names the current files. */
@NullMarked
package vn.congmo.gateway.connectors.drop;

import org.jspecify.annotations.NullMarked;
