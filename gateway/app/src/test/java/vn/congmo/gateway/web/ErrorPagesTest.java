package vn.congmo.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import vn.congmo.gateway.ApiClient;
import vn.congmo.gateway.core.ErrorCode;

/** Every problem's {@code type} opens, for people and for programs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ErrorPagesTest {

    /** They keep the gateway from starting, so nobody meets them over HTTP. */
    private static final Set<String> OF_THE_START = Set.of("store-in-use", "unusable-signing-key");

    @LocalServerPort
    private int port;

    @Autowired
    private List<ErrorCodes> modules = List.of();

    @Test
    void everyCodeHasAPageInBothLanguages() {
        ApiClient client = new ApiClient(port);
        for (ErrorCode code : codes()) {
            String page = "/errors/" + code.name();
            HttpResponse<String> html = client.send("GET", page, "Accept", "text/html");
            assertThat(html.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
            assertThat(html.body())
                    .contains(
                            HtmlUtils.htmlEscape(code.title().vi()),
                            HtmlUtils.htmlEscape(code.title().en()));
            assertThat(client.json(page).at("/title/en").asString())
                    .isEqualTo(code.title().en());
        }
    }

    @Test
    void everyCodeInTheProgramIsListed() throws ReflectiveOperationException {
        Set<String> missing = new HashSet<>();
        for (JavaField field : fieldsOfCodes()) {
            Field constant = field.reflect();
            constant.setAccessible(true);
            ErrorCode code = (ErrorCode) constant.get(null);
            if (!codes().contains(code) && !OF_THE_START.contains(code.name())) {
                missing.add(field.getFullName());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(codes().stream().map(ErrorCode::name))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(60);
    }

    private static List<JavaField> fieldsOfCodes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.congmo.gateway")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(ErrorCode.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .toList();
    }

    private Set<ErrorCode> codes() {
        Set<ErrorCode> codes = new HashSet<>();
        modules.forEach(module -> codes.addAll(module.list()));
        return codes;
    }
}
