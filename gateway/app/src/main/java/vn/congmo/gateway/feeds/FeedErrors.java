package vn.congmo.gateway.feeds;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What a feed does not have. */
@Component
public final class FeedErrors implements ErrorCodes {

    private static final ErrorCode UNKNOWN_PAGE = new ErrorCode(
            "unknown-feed-page",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Không có trang này của nguồn tin", "The feed has no such page"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNKNOWN_PAGE);
    }

    /** A feed has no page here; the feed itself says which ones it has. */
    public static Refusal unknownPage(String path) {
        return new Refusal(
                UNKNOWN_PAGE,
                new LocalizedText(
                        "Nguồn tin không có trang " + path + "; các trang có ở /feed.atom và /ldes",
                        "The feed has no page " + path + "; /feed.atom and /ldes tell which there are"));
    }
}
