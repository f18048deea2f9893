/** Keeps datasets at a CKAN site, any from 2.9 to 2.13, through its Action API. */
@NullMarked
package vn.congmo.gateway.connectors.ckan;

import org.jspecify.annotations.NullMarked;
