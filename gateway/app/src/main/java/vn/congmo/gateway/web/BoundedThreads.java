package vn.congmo.gateway.web;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Few platform threads for costly work of one kind, so that it waits for itself and holds up nothing else. They end when
 * there has been nothing to do for a minute; more work than may wait is refused (RejectedExecutionException).
 */
public final class BoundedThreads {

    private BoundedThreads() {}

    /**
     * A pool.
     *
     * @param name    how its threads are called, before their number
     * @param running at most so many at once
     * @param waiting at most so many wait for a thread
     */
    public static ThreadPoolExecutor create(String name, int running, int waiting) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                running,
                running,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(waiting),
                new CustomizableThreadFactory(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
