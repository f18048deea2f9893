package vn.congmo.gateway.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands have: help and the gateway's settings. */
@Command(sortOptions = false, usageHelpAutoWidth = true)
abstract class GatewayCommand implements Callable<Integer> {

    /** All went well. */
    static final int FINE = 0;
    /** Something was refused; what, was said. */
    static final int REFUSED = 1;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"In hướng dẫn này.", "Shows this help."})
    private boolean help;

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Spec
    private @Nullable CommandSpec spec;

    /** The settings given on the command line, as Spring takes them. */
    String[] settings() {
        return settings.arguments();
    }

    /** Where this command says what it does. */
    Terminal terminal() {
        return new Terminal(commandLine().getOut(), commandLine().getErr());
    }

    /** For complaints about its use. */
    CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli did not prepare this command");
        }
        return spec.commandLine();
    }
}
