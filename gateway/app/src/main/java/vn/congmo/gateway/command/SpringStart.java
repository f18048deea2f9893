package vn.congmo.gateway.command;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application for the commands that need it. */
record SpringStart(Class<?> application) {

    /** With its web server. */
    ConfigurableApplicationContext serving(String... settings) {
        return new SpringApplicationBuilder(application)
                .logStartupInfo(false)
                .web(WebApplicationType.REACTIVE)
                .run(settings);
    }

    /** Without one. */
    ConfigurableApplicationContext working(String... settings) {
        return new SpringApplicationBuilder(application)
                .logStartupInfo(false)
                .web(WebApplicationType.NONE)
                .run(settings);
    }

    /** The input folder of its settings. */
    Path datasets(ConfigurableApplicationContext context) {
        return Path.of(context.getEnvironment().getProperty("gateway.datasets", "datasets"));
    }
}
