package vn.congmo.gateway.connectors.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.scheduling.support.CronExpression;
import vn.congmo.gateway.core.ProvinceTime;

/** When a connector looks whether there is something to do: every so often, or at times of the day in Vietnam. */
sealed interface Schedule {

    /** The first time after this one. */
    Instant next(Instant last);

    /**
     * Reads {@code 15m}, {@code 1d} or a cron expression of six fields.
     *
     * @throws IllegalArgumentException when it is neither, or shorter than a second
     */
    static Schedule parse(String text) {
        if (CronExpression.isValidExpression(text)) {
            return new Times(CronExpression.parse(text));
        }
        Duration every = DurationStyle.detectAndParse(text);
        if (every.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("Shorter than a second: " + text);
        }
        return new Every(every);
    }

    /** Again after this long. */
    record Every(Duration duration) implements Schedule {
        @Override
        public Instant next(Instant last) {
            return last.plus(duration);
        }
    }

    /** At these times. */
    record Times(CronExpression cron) implements Schedule {
        @Override
        public Instant next(Instant last) {
            return Optional.ofNullable(cron.next(ZonedDateTime.ofInstant(last, ProvinceTime.ZONE)))
                    .map(ZonedDateTime::toInstant)
                    .orElseThrow(() -> new DateTimeException("Never: " + cron));
        }
    }
}
