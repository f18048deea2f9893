package vn.congmo.gateway.sparql;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.web.BoundedThreads;

/**
 * Few threads for all queries, so that costly ones wait for each other and hold up nothing else. No Executor itself:
 * Spring Boot takes a bean that is one for the application's own, and controllers would run in threads of the network.
 */
@Component
class QueryThreads implements DisposableBean {

    private final ThreadPoolExecutor pool;

    QueryThreads(SparqlSettings settings) {
        this.pool = BoundedThreads.create("query-", settings.running(), settings.waiting());
    }

    /** Runs work when a thread is free; refuses it (RejectedExecutionException, 503) when too much waits. */
    Executor executor() {
        return pool;
    }

    @Override
    public void destroy() {
        pool.shutdownNow();
    }
}
