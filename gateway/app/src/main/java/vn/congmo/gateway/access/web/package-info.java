/** Sign-in and route rules: who sent a request, and whether it may go on. */
@NullMarked
package vn.congmo.gateway.access.web;

import org.jspecify.annotations.NullMarked;
