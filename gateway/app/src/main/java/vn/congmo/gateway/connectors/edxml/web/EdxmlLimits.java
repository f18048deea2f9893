package vn.congmo.gateway.connectors.edxml.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.gateway.web.BodyLimit;

/** A message carries whole documents, in base64. */
@Configuration(proxyBeanMethods = false)
class EdxmlLimits {

    static final int LARGEST_BYTES = 32 * 1024 * 1024;

    @Bean
    BodyLimit edxmlMessages() {
        return new BodyLimit(EdxmlController.PATH, LARGEST_BYTES);
    }
}
