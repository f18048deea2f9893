package vn.congmo.gateway.sparql;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.Query;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.rdf.GraphStore;
import vn.congmo.gateway.web.Cancellation;
import vn.congmo.gateway.web.Representation;

/** Answers queries for other modules, under the same guard, limits and threads as the endpoint. */
@Component
public class Queries {

    private final GraphStore store;
    private final QueryGuard guard;
    private final SparqlSettings settings;
    private final QueryThreads threads;

    Queries(GraphStore store, QueryGuard guard, SparqlSettings settings, QueryThreads threads) {
        this.store = store;
        this.guard = guard;
        this.settings = settings;
        this.threads = threads;
    }

    /**
     * Waits for a whole, short answer.
     *
     * @param longest how many bytes it may have
     * @throws Refusal when the query is not allowed, takes too long, or its answer is longer
     */
    public QueryAnswer ask(String text, int longest) {
        Query query = guard.check(text);
        Representation form = ResultForms.offers(query).getFirst();
        SparqlRequest request = new SparqlRequest(text, List.of(), List.of());
        QueryRun run = new QueryRun(store, query, request, form, settings, threads);
        Cancellation cancellation = new Cancellation();
        CompletableFuture<byte[]> answer =
                CompletableFuture.supplyAsync(() -> write(run, longest, cancellation), threads.executor());
        return new QueryAnswer(form.mediaType(), new String(await(answer, cancellation), StandardCharsets.UTF_8));
    }

    private static byte[] write(QueryRun run, int longest, Cancellation cancellation) {
        ShortAnswer answer = new ShortAnswer(longest);
        run.write(answer, cancellation);
        return answer.bytes.toByteArray();
    }

    private byte[] await(CompletableFuture<byte[]> answer, Cancellation cancellation) {
        try {
            return answer.get(settings.timeout().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw SparqlErrors.refuse(SparqlErrors.TIMEOUT);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SparqlErrors.refuse(SparqlErrors.TIMEOUT);
        } finally {
            cancellation.cancel();
        }
    }

    /** Takes so many bytes and refuses the next one. */
    private static final class ShortAnswer extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int longest;

        ShortAnswer(int longest) {
            this.longest = longest;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int count) {
            if (bytes.size() + count > longest) {
                throw SparqlErrors.refuse(SparqlErrors.LONG_ANSWER, longest + " byte");
            }
            bytes.write(some, from, count);
        }
    }
}
