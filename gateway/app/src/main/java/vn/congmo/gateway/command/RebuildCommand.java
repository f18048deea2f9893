package vn.congmo.gateway.command;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.publication.Publisher;
import vn.congmo.gateway.search.Search;

/** Builds store and index anew from files and log. */
@Command(
        name = "rebuild",
        description = {
            "Dựng lại kho bộ ba và chỉ mục từ các tệp và nhật ký đã công bố.",
            "Builds triple store and index anew from the published files and their log."
        })
class RebuildCommand extends GatewayCommand {

    private final SpringStart spring;

    RebuildCommand(SpringStart spring) {
        this.spring = spring;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = spring.working(settings())) {
            context.getBean(Publisher.class).rebuild(new OutcomePrinter(terminal()));
            context.getBean(Search.class).rebuild();
            Catalogue catalogue = context.getBean(CurrentCatalogue.class).get();
            catalogue.list().forEach(dataset -> terminal()
                    .say("%s: %d triples"
                            .formatted(dataset.id(), dataset.current().triples())));
            return FINE;
        }
    }
}
