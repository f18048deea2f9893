package vn.congmo.gateway.ckan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.gateway.catalogue.DataService;
import vn.congmo.gateway.core.LocalizedText;

/** Announces the Action API in the catalogue. */
@Configuration(proxyBeanMethods = false)
class CkanService {

    @Bean
    DataService announcedActions() {
        return new DataService(
                "ckan",
                "/api/3",
                "/api/3/action/help_show?name=package_search",
                "/developers/ckan",
                new LocalizedText("API kiểu CKAN", "CKAN's Action API"),
                new LocalizedText(
                        "Đọc mọi bộ dữ liệu và từng dòng bảng bằng công cụ viết cho CKAN.",
                        "Lets tools for CKAN read every dataset, and tables row by row."),
                "https://docs.ckan.org/en/2.10/api/");
    }
}
