package vn.congmo.gateway.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.gateway.core.BaseIri;

/** The head of the OpenAPI description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String DESCRIPTION = """
            Dữ liệu mở của tỉnh: tải tệp, truy vấn và tra cứu. Ai cũng dùng được, không cần đăng ký.

            Open data of the province: files, queries and lookups. Free for everyone, without registration.
            Every failure is a problem by RFC 9457 in Vietnamese and English.
            """;

    /** The server is the base IRI, never the Host header, which the client chooses. */
    @Bean
    OpenAPI openApi(BaseIri base) {
        License licence = new License().name("CC BY 4.0").url("https://creativecommons.org/licenses/by/4.0/");
        return new OpenAPI()
                .info(new Info()
                        .title("Cổng Mở")
                        .version("v1")
                        .description(DESCRIPTION)
                        .contact(new Contact().name("Cổng Mở").url(base.value()))
                        .license(licence))
                .addServersItem(new Server().url(base.value()));
    }
}
