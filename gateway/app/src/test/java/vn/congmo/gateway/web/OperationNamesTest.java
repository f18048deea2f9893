package vn.congmo.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationNamesTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1, getEntry",
        "GET, /api/v1/tasks, getTasks",
        "GET, /api/v1/tasks/{id}, getTasksById",
        "POST, /sparql, postSparql",
        "GET, /api/v1/datasets/{id}/versions/{number}, getDatasetsVersionsByNumber",
        "GET, /dataset/{slug}/version/{number}.{extension}, getDatasetVersionByNumberExtension",
        "GET, /dataset/{slug}/dcat.{extension}, getDatasetDcatByExtension",
        "GET, /.well-known/jwks.json, getWellKnownJwksJson",
    })
    void isMadeOfMethodAndAddress(String method, String path, String name) {
        assertThat(OperationNames.of(method, path)).isEqualTo(name);
    }
}
