/**
 * What officers decide about rows that the machine read from documents: every decision is kept, and laid over whatever
 * the machine reads later. Knows tables by their CSVW metadata only; start at {@link vn.congmo.gateway.review.Review}.
 */
@ApplicationModule(allowedDependencies = {"core", "files", "web", "access", "intake"})
@NullMarked
package vn.congmo.gateway.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
