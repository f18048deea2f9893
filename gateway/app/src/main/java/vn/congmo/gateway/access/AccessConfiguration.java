package vn.congmo.gateway.access;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.Disk;

/** Makes beans of what commands use without Spring. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    AuditLog auditLog(DataDirectory data, Disk disk, Clock clock) {
        return new AuditLog(data, disk, clock);
    }

    @Bean
    Tokens tokens(DataDirectory data, Disk disk, Clock clock) {
        return new Tokens(data, disk, clock);
    }
}
