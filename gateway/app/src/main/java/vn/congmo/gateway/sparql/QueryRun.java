package vn.congmo.gateway.sparql;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import vn.congmo.gateway.rdf.GraphStore;
import vn.congmo.gateway.web.Cancellation;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.StreamedBody;

/** One allowed query over one state of the store. */
record QueryRun(
        GraphStore store,
        Query query,
        SparqlRequest request,
        Representation form,
        SparqlSettings settings,
        QueryThreads pool)
        implements StreamedBody {

    @Override
    public Optional<Executor> threads() {
        return Optional.of(pool.executor());
    }

    @Override
    public void write(OutputStream out, Cancellation cancellation) {
        try {
            store.read(dataset -> {
                run(dataset, out, cancellation);
                return true;
            });
        } catch (QueryCancelledException e) {
            throw SparqlErrors.refuse(SparqlErrors.TIMEOUT);
        }
    }

    private void run(DatasetGraph dataset, OutputStream out, Cancellation cancellation) {
        Query chosen = query.cloneQuery();
        PublicGraphs.choose(chosen, request, dataset);
        Budget budget = new Budget(settings);
        try (QueryExec execution = execution(chosen, dataset, budget)) {
            cancellation.onCancel(() -> {
                budget.cancel();
                execution.abort();
            });
            write(execution, dataset, budget, out);
        }
    }

    /** DESCRIBE runs as the SELECT that finds the things to describe. */
    private static QueryExec execution(Query query, DatasetGraph dataset, Budget budget) {
        if (query.isDescribeType()) {
            query.setQuerySelectType();
        }
        ProductLimit products = new ProductLimit(PublicGraphs.dataset(query, dataset), budget);
        RewriteFactory plans = context -> new BoundedPlan(context, budget, products);
        return QueryExecDatasetBuilder.create()
                .dataset(dataset)
                .query(query)
                .timeout(budget.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.propertyFunctions, false)
                .set(ARQConstants.sysOptimizerFactory, plans)
                .build();
    }

    private void write(QueryExec execution, DatasetGraph dataset, Budget budget, OutputStream out) {
        if (query.isConstructType()) {
            writeGraph(collect(execution.constructTriples()), out);
        } else if (query.isDescribeType()) {
            Graph graph = PublicGraphs.dataset(execution.getQuery(), dataset).getDefaultGraph();
            writeGraph(collect(new Description(graph, things(execution), budget)), out);
        } else if (query.isAskType()) {
            rowWriter().write(out, execution.ask(), execution.getContext());
        } else {
            rowWriter().write(out, whole(execution.select(), budget), execution.getContext());
        }
    }

    /** Rows are found before the first is written, so that what fails is told in words; writing them takes time too. */
    private RowSet whole(RowSet rows, Budget budget) {
        List<Binding> all = Iter.toList(results(rows));
        return RowSetStream.create(
                rows.getResultVars(),
                all.stream().peek(row -> budget.checkTime()).iterator());
    }

    private <T> Iterator<T> results(Iterator<T> all) {
        return new Counted<>(all, settings.mostResults(), SparqlErrors.RESULTS);
    }

    /** The IRIs that the query names and the values of its variables. */
    private Set<Node> things(QueryExec execution) {
        Set<Node> things = new LinkedHashSet<>(query.getResultURIs());
        if (query.getQueryPattern() != null) {
            results(execution.select()).forEachRemaining(row -> query.getProjectVars().stream()
                    .filter(row::contains)
                    .map(row::get)
                    .forEach(things::add));
        }
        return things;
    }

    private RowSetWriter rowWriter() {
        var syntax = ResultForms.syntax(ResultForms.ROWS, form);
        return RowSetWriterRegistry.getFactory(syntax).create(syntax);
    }

    private Graph collect(Iterator<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        results(triples).forEachRemaining(graph::add);
        return graph;
    }

    private void writeGraph(Graph graph, OutputStream out) {
        RDFWriter.source(graph)
                .format(ResultForms.syntax(ResultForms.TRIPLES, form))
                .context(new Context())
                .output(out);
    }
}
