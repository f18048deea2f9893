package vn.congmo.gateway.feeds;

import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.WithdrawnDataset;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;

/** Tells a change in words. */
@Component
public class ChangeWords {

    private final PublishedMetadata metadata;

    ChangeWords(PublishedMetadata metadata) {
        this.metadata = metadata;
    }

    /** What happened to which dataset, in a few words. */
    public LocalizedText title(Catalogue catalogue, Change change) {
        LocalizedText name = name(catalogue, change.dataset());
        int number = change.version();
        return switch (change.kind()) {
            case CREATED ->
                new LocalizedText(
                        "Bộ dữ liệu mới: %s (phiên bản %d)".formatted(name.vi(), number),
                        "New dataset: %s (version %d)".formatted(name.en(), number));
            case UPDATED ->
                new LocalizedText(
                        "%s: phiên bản %d".formatted(name.vi(), number), "%s: version %d".formatted(name.en(), number));
            case VERSION_WITHDRAWN ->
                new LocalizedText(
                        "%s: thu hồi phiên bản %d".formatted(name.vi(), number),
                        "%s: version %d withdrawn".formatted(name.en(), number));
            case WITHDRAWN ->
                new LocalizedText(
                        "Thu hồi bộ dữ liệu: %s".formatted(name.vi()), "Dataset withdrawn: %s".formatted(name.en()));
        };
    }

    /** The note that came with it, or else its title. */
    public LocalizedText summary(Catalogue catalogue, Change change) {
        LocalizedText title = title(catalogue, change);
        LocalizedText note = change.note();
        return new LocalizedText(
                note.vi().isBlank() ? title.vi() : note.vi(), note.en().isBlank() ? title.en() : note.en());
    }

    /** What the dataset is called now, or was last. */
    private LocalizedText name(Catalogue catalogue, DatasetId id) {
        return catalogue
                .find(id)
                .or(() -> catalogue.findWithdrawn(id).map(WithdrawnDataset::last))
                .map(Dataset::current)
                .map(version -> metadata.getReadable(version).title())
                .orElse(new LocalizedText(id.slug(), id.slug()));
    }
}
