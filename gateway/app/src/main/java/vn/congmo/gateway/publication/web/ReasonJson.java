package vn.congmo.gateway.publication.web;

import org.jspecify.annotations.Nullable;

/** Why something is taken back; who opens its address will read it. */
record ReasonJson(@Nullable TextJson reason) {}
