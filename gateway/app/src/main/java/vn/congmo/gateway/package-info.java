/** Cổng Mở, the gateway: one Spring Boot application made of Spring Modulith modules. */
@NullMarked
package vn.congmo.gateway;

import org.jspecify.annotations.NullMarked;
