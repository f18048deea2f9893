package vn.congmo.gateway.monitoring;

import java.time.LocalDate;
import java.util.List;

/**
 * The key figures as JSON.
 *
 * @param day as it begins
 */
record Feed(LocalDate day, List<Figure> figures) {}
