package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redocly (recommended-strict) and Spectral have nothing to say about the API description, in OpenAPI 3.1 and 3.0. */
class ApiDescriptionIT {

    private static final String REDOCLY = "node_modules/@redocly/cli/bin/cli.js";
    private static final String SPECTRAL = "node_modules/@stoplight/spectral-cli/dist/index.js";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/v3/api-docs", "/v3/api-docs/3.0"})
    void theLintersFindNothing(String address) throws IOException {
        String description = write("openapi.json", asServedByAProvince(Bundled.text(address)));
        String rules = write("rules.yaml", "extends: [\"spectral:oas\"]\n");

        Program redocly = lint(REDOCLY, List.of("lint", description, "--extends=recommended-strict"));
        assertThat(redocly.exit()).as(redocly.out() + redocly.err()).isZero();
        Program spectral = lint(SPECTRAL, List.of("lint", description, "--ruleset=" + rules, "--fail-severity=hint"));
        assertThat(spectral.exit()).as(spectral.out() + spectral.err()).isZero();
    }

    /** The linters rightly want no API on localhost, where only the tests are. */
    private static String asServedByAProvince(String description) {
        return description.replace(Bundled.address(), "https://data.daklak.gov.vn");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toAbsolutePath().toString();
    }

    private static Program lint(String linter, List<String> arguments) {
        return Program.run(Npm.folder(), Npm.command(linter, arguments));
    }
}
