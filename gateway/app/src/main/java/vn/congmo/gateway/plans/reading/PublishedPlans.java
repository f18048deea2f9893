package vn.congmo.gateway.plans.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congmo.gateway.registers.OrganisationNames;
import vn.congmo.gateway.review.Decision;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.ReviewedRow;
import vn.congmo.gateway.review.TableForm;

/** Writes reviewed rows into the tables that are published, and those that follow from them. */
final class PublishedPlans {

    private static final String SEPARATOR = Pattern.quote("|");

    private final PlanTables tables;
    private final Map<String, TableForm> forms;
    private final OrganisationNames names;
    private final Map<String, String> agents = new TreeMap<>();

    PublishedPlans(PlanTables tables, List<TableForm> forms, OrganisationNames names) {
        this.tables = tables;
        this.forms = forms.stream().collect(Collectors.toMap(TableForm::name, Function.identity()));
        this.names = names;
    }

    /** Adds what of a document is published. */
    void add(DocumentReview review) {
        Map<String, String> ids = new HashMap<>();
        for (ReviewedRow row : review.published()) {
            ids.put(key(row.table(), row.id()), tables.get(row.table()).newId(row.id()));
        }
        for (ReviewedRow row : review.published()) {
            Map<String, String> cells = new LinkedHashMap<>(row.published());
            cells.put("id", ids.getOrDefault(key(row.table(), row.id()), row.id()));
            references(row.table())
                    .forEach((field, table) -> cells.computeIfPresent(
                            field, (name, target) -> ids.getOrDefault(key(table, target), target)));
            tables.get(row.table()).add(Cells.of(cells));
            responsible(row.table(), cells);
            row.decision().ifPresent(this::know);
        }
    }

    private Map<String, String> references(String table) {
        TableForm form = forms.get(table);
        return form == null ? Map.of() : form.references();
    }

    private void responsible(String table, Map<String, String> cells) {
        if (table.equals("tasks")) {
            responsible(cells, "lead", "lead_names");
            responsible(cells, "coordinating", "coordinating_names");
        }
    }

    private void responsible(Map<String, String> task, String role, String column) {
        Pattern.compile(SEPARATOR)
                .splitAsStream(task.getOrDefault(column, ""))
                .distinct()
                .forEach(name -> names.find(name).ifPresent(organisation -> tables.get("responsibilities")
                        .add(new Cells()
                                .put("task", task.get("id"))
                                .put("role", role)
                                .put("name", name)
                                .put("organisation", organisation))));
    }

    private void know(Decision decision) {
        if (agents.put(decision.agent(), decision.agentName()) == null) {
            tables.get("agents").add(new Cells().put("id", decision.agent()).put("name", decision.agentName()));
        }
    }

    private static String key(String table, String id) {
        return table + "\n" + id;
    }
}
