package vn.congmo.gateway.ckan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.gateway.web.BodyLimit;

/** Files may be larger than other requests: enough larger for CKAN's answer to those that are too large. */
@Configuration(proxyBeanMethods = false)
class UploadLimits {

    private static final long LARGEST = 32L * 1024 * 1024;

    @Bean
    BodyLimit ckanCreate() {
        return new BodyLimit("/api/3/action/resource_create", LARGEST);
    }

    @Bean
    BodyLimit ckanUpdate() {
        return new BodyLimit("/api/3/action/resource_update", LARGEST);
    }

    @Bean
    BodyLimit ckanPatch() {
        return new BodyLimit("/api/3/action/resource_patch", LARGEST);
    }

    @Bean
    BodyLimit ckanCreateUnversioned() {
        return new BodyLimit("/api/action/resource_create", LARGEST);
    }

    @Bean
    BodyLimit ckanUpdateUnversioned() {
        return new BodyLimit("/api/action/resource_update", LARGEST);
    }

    @Bean
    BodyLimit ckanPatchUnversioned() {
        return new BodyLimit("/api/action/resource_patch", LARGEST);
    }
}
