package vn.congmo.gateway;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import vn.congmo.gateway.command.CommandLines;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.ProvinceTime;

/** The gateway as one Spring Boot application. */
@SpringBootApplication
@EnableConfigurationProperties(GatewaySettings.class)
public class Gateway {

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(CommandLines.run(Gateway.class, arguments));
    }

    @Bean
    BaseIri baseIri(GatewaySettings settings) {
        return new BaseIri(settings.baseIri());
    }

    @Bean
    DataDirectory dataDirectory(GatewaySettings settings) {
        return new DataDirectory(settings.data());
    }

    /** Deadlines are kept in Vietnam's time (UTC+7), wherever the machine stands. */
    @Bean
    Clock clock() {
        return Clock.system(ProvinceTime.ZONE);
    }
}
