package vn.congmo.gateway.catalogue.quality;

import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.MadeOnce;

/**
 * What was counted of the rows of versions, on disk: made when a version is published, so that nobody waits until its
 * rows are read again; made on first use of a version that is older.
 */
@Component
public class KeptCounts {

    /** To be raised when something is counted in another way. */
    private static final String FORM = "row counts 1";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MadeOnce made;

    KeptCounts(MadeOnce made) {
        this.made = made;
    }

    /** Keeps what was counted of all rows of a version with this fingerprint. */
    public void keep(Sha256 fingerprint, DatasetSurvey survey) throws IOException {
        get(fingerprint, survey::counts);
    }

    /** What is known of the version with this fingerprint; counts and keeps it where nothing is. */
    RowCounts get(Sha256 fingerprint, Supplier<RowCounts> counter) throws IOException {
        String text = made.get(FORM + " " + fingerprint, () -> JSON.writeValueAsString(counter.get()));
        return JSON.readValue(text, RowCounts.class);
    }
}
