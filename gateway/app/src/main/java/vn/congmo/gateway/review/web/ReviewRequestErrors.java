package vn.congmo.gateway.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.review.Verdict;
import vn.congmo.gateway.web.ErrorCodes;

/** What is wrong with a request before anybody looks at its document. */
@Component
final class ReviewRequestErrors implements ErrorCodes {

    private static final ErrorCode INVALID_REQUEST = new ErrorCode(
            "invalid-review-request",
            Kind.INVALID,
            new LocalizedText("Yêu cầu thẩm định không đúng", "The review request is wrong"));
    private static final ErrorCode VERSION_NEEDED = new ErrorCode(
            "version-needed",
            Kind.UNCONDITIONAL,
            new LocalizedText(
                    "Cần If-Match với version đã xem, để hai người không ghi đè nhau",
                    "If-Match with the version seen is needed, so that two people do not overwrite each other"));
    private static final ErrorCode NO_FILE = new ErrorCode(
            "no-file",
            Kind.INVALID,
            new LocalizedText(
                    "Cần tệp ở phần “file”, hoặc nội dung tệp kèm ?name=tên-tệp",
                    "A file in the part “file” is wanted, or the file's content with ?name=file-name"));

    @Override
    public List<ErrorCode> list() {
        return List.of(INVALID_REQUEST, VERSION_NEEDED, NO_FILE);
    }

    static Refusal noDecisions(int most) {
        return invalid(
                "decisions: cần từ 1 đến %d quyết định".formatted(most),
                "decisions: 1 to %d decisions are wanted".formatted(most));
    }

    static Refusal unknownVerdict(String verdict) {
        String known = Arrays.stream(Verdict.values()).map(Verdict::code).collect(Collectors.joining(", "));
        return invalid(
                "verdict: “%s” không phải một trong %s".formatted(verdict, known),
                "verdict: “%s” is none of %s".formatted(verdict, known));
    }

    static Refusal unknownState(String state) {
        return invalid(
                "state: “%s” không phải một trong waiting, approved, declined".formatted(state),
                "state: “%s” is none of waiting, approved, declined".formatted(state));
    }

    static Refusal versionNeeded() {
        return new Refusal(VERSION_NEEDED, VERSION_NEEDED.title());
    }

    static Refusal noFile() {
        return new Refusal(NO_FILE, NO_FILE.title());
    }

    private static Refusal invalid(String vi, String en) {
        return new Refusal(INVALID_REQUEST, new LocalizedText(vi, en));
    }
}
