/** How good a dataset is: its metadata by the MQA of data.europa.eu, its rows by the five Vietnamese dimensions. */
@NamedInterface("quality")
@NullMarked
package vn.congmo.gateway.catalogue.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
