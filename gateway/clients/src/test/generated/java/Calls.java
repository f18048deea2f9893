import java.util.Map;
import java.util.TreeMap;
import vn.congmo.generated.ApiClient;
import vn.congmo.generated.ApiException;
import vn.congmo.generated.JSON;
import vn.congmo.generated.api.BigProblemsApi;
import vn.congmo.generated.api.BigProblemsApi.APIGetProblemsRequest;
import vn.congmo.generated.api.ChangesApi;
import vn.congmo.generated.api.ChangesApi.APIGetChangesRequest;
import vn.congmo.generated.api.DatasetsApi;
import vn.congmo.generated.api.DatasetsApi.APIGetDatasetsRequest;
import vn.congmo.generated.api.DocumentsApi;
import vn.congmo.generated.api.DocumentsApi.APIGetDocumentsRequest;
import vn.congmo.generated.api.IndicatorsApi;
import vn.congmo.generated.api.IndicatorsApi.APIGetIndicatorsRequest;
import vn.congmo.generated.api.ObservationsApi;
import vn.congmo.generated.api.ObservationsApi.APIGetObservationsRequest;
import vn.congmo.generated.api.OrganisationsApi;
import vn.congmo.generated.api.OrganisationsApi.APIGetOrganisationsRequest;
import vn.congmo.generated.api.PlacesApi;
import vn.congmo.generated.api.PlacesApi.APIGetPlacesRequest;
import vn.congmo.generated.api.PublishingApi;
import vn.congmo.generated.api.RowsApi;
import vn.congmo.generated.api.SearchApi;
import vn.congmo.generated.api.SparqlApi;
import vn.congmo.generated.api.TasksApi;
import vn.congmo.generated.api.TasksApi.APIGetTasksRequest;
import vn.congmo.generated.api.VerificationApi;
import vn.congmo.generated.api.VersionsApi;

/** Asks the groups of operations through the client that was written from the API description. */
public final class Calls {

    private static final String DATASET = "indicators";

    private Calls() {}

    /** Prints what it learnt at the address, by what it asked for, as JSON. */
    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        Map<String, Object> learnt = new TreeMap<>();
        askCollections(client, learnt);
        askSingleThings(client, learnt);
        System.out.println(JSON.getDefault().getMapper().writeValueAsString(learnt));
    }

    private static void askCollections(ApiClient client, Map<String, Object> learnt) throws ApiException {
        learnt.put(
                "problems",
                new BigProblemsApi(client)
                        .getProblems(APIGetProblemsRequest.newBuilder().build())
                        .getTotal());
        learnt.put(
                "changes",
                new ChangesApi(client)
                        .getChanges(APIGetChangesRequest.newBuilder().build())
                        .getTotal());
        learnt.put(
                "datasets",
                new DatasetsApi(client)
                        .getDatasets(APIGetDatasetsRequest.newBuilder().build())
                        .getTotal());
        learnt.put(
                "documents",
                new DocumentsApi(client)
                        .getDocuments(APIGetDocumentsRequest.newBuilder().build())
                        .getTotal());
        learnt.put(
                "indicators",
                new IndicatorsApi(client)
                        .getIndicators(APIGetIndicatorsRequest.newBuilder().build())
                        .getTotal());
        learnt.put(
                "observations",
                new ObservationsApi(client)
                        .getObservations(APIGetObservationsRequest.newBuilder().build())
                        .getTotal());
        learnt.put(
                "organisations",
                new OrganisationsApi(client)
                        .getOrganisations(APIGetOrganisationsRequest.newBuilder().build())
                        .getTotal());
        learnt.put(
                "places",
                new PlacesApi(client)
                        .getPlaces(APIGetPlacesRequest.newBuilder().build())
                        .getTotal());
        learnt.put(
                "tasks",
                new TasksApi(client)
                        .getTasks(APIGetTasksRequest.newBuilder().build())
                        .getTotal());
    }

    private static void askSingleThings(ApiClient client, Map<String, Object> learnt) throws ApiException {
        learnt.put("dataset", new DatasetsApi(client).getDatasetsById(DATASET, null).getId());
        learnt.put("version", new VersionsApi(client).getDatasetsVersionsByNumber(DATASET, 1, null).getNumber());
        learnt.put("table", new RowsApi(client).getDatasetsTablesByTable(DATASET, DATASET, null).getTable());
        learnt.put("typed", new SearchApi(client).getSearchSuggestions("chuyen", 3).getQuery());
        learnt.put("ask", new SparqlApi(client).getSparql("ASK {}", null, null));
        learnt.put("keys", new VerificationApi(client).getWellKnownJwksJson());
        learnt.put("closed", refused(client));
    }

    private static int refused(ApiClient client) {
        try {
            new PublishingApi(client).getPublicationsById("none");
            return 200;
        } catch (ApiException e) {
            return e.getCode();
        }
    }
}
