package vn.congmo.gateway.connectors.axis;

import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.Secret;

/**
 * What an axis wants to know.
 *
 * @param username    of the account that logs in
 * @param application applicationCode of the log-in
 * @param systemId    X-SystemId: the agency's system, as the axis has registered it
 * @param secretKey   X-SecretKey of that system
 * @param days        how far the first look goes back
 * @param statuses    whether statuses that others give are fetched too
 * @param asMessages  whether statuses are told as edXML messages instead of by updateStatus
 */
record AxisSettings(
        ConnectorName name,
        Secret username,
        Secret password,
        String application,
        String systemId,
        Secret secretKey,
        int days,
        boolean statuses,
        boolean asMessages) {

    private static final int MOST_DAYS = 366;

    static AxisSettings of(Connection connection) {
        return new AxisSettings(
                connection.name(),
                connection.getSecret("username"),
                connection.getSecret("password"),
                connection.getOption("application"),
                connection.getOption("system-id"),
                connection.getSecret("secret-key"),
                days(connection),
                connection.findOption("statuses").filter("true"::equals).isPresent(),
                receipts(connection).equals("message"));
    }

    private static int days(Connection connection) {
        String days = connection.findOption("days").orElse("7");
        if (!days.matches("\\d{1,3}") || Integer.parseInt(days) > MOST_DAYS) {
            throw SettingErrors.wrong("days", new LocalizedText("0 đến " + MOST_DAYS, "0 to " + MOST_DAYS));
        }
        return Integer.parseInt(days);
    }

    private static String receipts(Connection connection) {
        String receipts = connection.findOption("receipts").orElse("update");
        if (!receipts.matches("update|message")) {
            throw SettingErrors.wrong("receipts", new LocalizedText("update hoặc message", "update or message"));
        }
        return receipts;
    }
}
