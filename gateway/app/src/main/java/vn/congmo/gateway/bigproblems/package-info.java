/** Big problems (bài toán lớn) that provinces and ministries have published. */
@ApplicationModule(
        allowedDependencies = {"core", "web", "web :: paging", "catalogue", "catalogue :: web", "search", "registers"})
@NullMarked
package vn.congmo.gateway.bigproblems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
