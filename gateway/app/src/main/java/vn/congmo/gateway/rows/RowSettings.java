package vn.congmo.gateway.rows;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of questions to tables.
 *
 * @param questions how many are answered at once
 * @param waiting   how many more may wait
 * @param wholes    how many whole answers are written at once
 * @param timeout   how long a question may take; a whole answer may take as long as its reader
 * @param memory    of the engine, outside the Java heap; what is more waits on disk
 * @param disk      what may wait there
 * @param threads   of the engine
 */
@ConfigurationProperties("gateway.rows")
record RowSettings(
        @DefaultValue("4") int questions,
        @DefaultValue("32") int waiting,
        @DefaultValue("4") int wholes,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("512MB") DataSize memory,
        @DefaultValue("2GB") DataSize disk,
        @DefaultValue("2") int threads) {}
