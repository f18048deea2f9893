package vn.congmo.gateway.command;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import vn.congmo.gateway.catalogue.FirstPublication;
import vn.congmo.gateway.core.DataDirectory;

/** Starts the application for the commands that need it. */
record SpringStart(Class<?> application) {

    /** With its web server; it counts as ready only after the first work, which publishes the input folder, is done. */
    ConfigurableApplicationContext serving(Consumer<ConfigurableApplicationContext> first, String... settings) {
        ApplicationListener<ApplicationStartedEvent> started = event -> {
            // Spring says so only after this: a long first publication must not look like a hung process.
            AvailabilityChangeEvent.publish(event.getApplicationContext(), LivenessState.CORRECT);
            first.accept(event.getApplicationContext());
        };
        return new SpringApplicationBuilder(application)
                .properties(FirstPublication.AT_START + "=true")
                .listeners(started)
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

    /** The data directory of its settings, found as the application finds it but without starting it. */
    DataDirectory data(String... settings) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SettingsOnly.class)
                .logStartupInfo(false)
                .web(WebApplicationType.NONE)
                .run(settings)) {
            return new DataDirectory(Path.of(context.getEnvironment().getProperty("gateway.data", "data")));
        }
    }

    /** The input folder of its settings. */
    Path datasets(ConfigurableApplicationContext context) {
        return Path.of(context.getEnvironment().getProperty("gateway.datasets", "datasets"));
    }

    /** An application that is nothing but its settings. */
    private static final class SettingsOnly {}
}
