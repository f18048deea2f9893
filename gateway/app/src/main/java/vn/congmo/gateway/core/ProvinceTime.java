package vn.congmo.gateway.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time that people go by here: days and deadlines are those of Vietnam, whatever zone a machine is in. */
public final class ProvinceTime {

    /** Its zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private ProvinceTime() {}

    /** The day of a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
