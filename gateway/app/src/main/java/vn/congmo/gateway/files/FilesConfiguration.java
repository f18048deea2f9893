package vn.congmo.gateway.files;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the disk to whoever keeps something on it. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Failpoint failpoint() {
        return Failpoint.NONE;
    }

    @Bean
    Disk disk(Failpoint failpoint) {
        return new Disk(failpoint);
    }
}
