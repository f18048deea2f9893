/** Turns documents into the rows of the plans dataset; start at {@link PlanSources}. */
@NullMarked
package vn.congmo.gateway.plans.reading;

import org.jspecify.annotations.NullMarked;
