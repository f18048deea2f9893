/** What is wrong with metadata or data, said in Vietnamese and English with the place where it is. */
@NullMarked
package vn.congmo.csvw.problem;

import org.jspecify.annotations.NullMarked;
