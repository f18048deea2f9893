package vn.congmo.csvw.problem;

/** How grave a problem is: a warning leaves the table valid, an error does not. */
public enum Severity {
    WARNING,
    ERROR
}
