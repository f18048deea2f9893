package vn.congmo.gateway.connectors.harvest;

import java.time.Duration;
import java.util.function.Function;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundPolicy;

/**
 * The options of every harvester.
 *
 * @param files    whether files are taken along
 * @param fileSize largest one
 * @param timeout  for one
 */
public record HarvestOptions(boolean files, DataSize fileSize, Duration timeout) {

    private static final LocalizedText DURATION =
            new LocalizedText("một khoảng thời gian như 10m, 1d", "a duration such as 10m, 1d");
    private static final LocalizedText SIZE = new LocalizedText("một kích thước như 512MB", "a size such as 512MB");
    private static final LocalizedText NUMBER = new LocalizedText("một số dương", "a positive number");

    /**
     * Those of a connector; looked at when it is opened, so that a wrong one is told at once.
     *
     * @throws vn.congmo.gateway.core.Refusal when one has no such value
     */
    public static HarvestOptions of(Connection connection) {
        return new HarvestOptions(
                connection.findOption("files").filter("true"::equals).isPresent(),
                read(connection, "file-size", "512MB", DataSize::parse, SIZE),
                duration(connection, "file-timeout", "10m"));
    }

    /** The same line for files, which may be larger and take longer than answers. */
    public static Connection forFiles(Connection connection) {
        HarvestOptions options = of(connection);
        OutboundPolicy policy = connection.policy();
        OutboundPolicy larger = new OutboundPolicy(
                policy.privateAllowed(),
                options.timeout(),
                options.fileSize().toBytes(),
                policy.certificate(),
                policy.authorities());
        return new Connection(
                connection.name(), connection.settings(), connection.secrets(), larger, connection.outbound());
    }

    /** An option that is a duration. */
    public static Duration duration(Connection connection, String option, String otherwise) {
        return read(connection, option, otherwise, DurationStyle::detectAndParse, DURATION);
    }

    /** An option that is a positive number. */
    public static long number(Connection connection, String option, String otherwise) {
        return read(connection, option, otherwise, HarvestOptions::positive, NUMBER);
    }

    private static long positive(String text) {
        long number = Long.parseLong(text);
        if (number <= 0) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static <T> T read(
            Connection connection, String option, String otherwise, Function<String, T> reader, LocalizedText wanted) {
        try {
            return reader.apply(connection.findOption(option).orElse(otherwise));
        } catch (IllegalArgumentException e) {
            throw SettingErrors.wrong(option, wanted);
        }
    }
}
