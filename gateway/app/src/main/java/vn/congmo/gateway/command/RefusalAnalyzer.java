package vn.congmo.gateway.command;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.congmo.gateway.core.Refusal;

/** Says why the gateway does not start, in place of a stack trace. */
class RefusalAnalyzer extends AbstractFailureAnalyzer<Refusal> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Refusal cause) {
        return new FailureAnalysis(
                cause.detail().vi() + System.lineSeparator() + cause.detail().en(), null, failure);
    }
}
