/** The dictionaries that the Action API answers with: every key of CKAN's, also those without a value. */
@NullMarked
package vn.congmo.gateway.ckan.dict;

import org.jspecify.annotations.NullMarked;
