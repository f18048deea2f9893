package vn.congmo.gateway.web;

import java.util.Locale;

/** Shows a problem to a person. A bean of this type replaces the plain page of this module. */
@FunctionalInterface
public interface ProblemPage {

    /** The whole page as HTML; every text in it escaped. */
    String html(Problem problem, Locale locale);
}
