package vn.congmo.gateway.connectors.edxml;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Takes the settings of the exchange. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdxmlSettings.class)
class EdxmlConfiguration {}
