package vn.congmo.extraction.findings;

import org.jspecify.annotations.Nullable;

/**
 * Who has to report to whom, and when.
 *
 * @param who names joined by ", "; null where the text names nobody
 * @param to first receiver
 * @param via body through which the report goes
 * @param finalReceiver body that gets the collected report
 * @param schedule "before 2026-01-15", R/P6M@--06-10, "on-request", ...
 * @param what subject of the report in the words of the text
 * @param task id of the task that says it
 */
public record ReportingDuty(
        @Nullable String who,
        @Nullable String to,
        @Nullable String via,
        @Nullable String finalReceiver,
        @Nullable String schedule,
        @Nullable String what,
        @Nullable String task,
        Evidence evidence) {}
