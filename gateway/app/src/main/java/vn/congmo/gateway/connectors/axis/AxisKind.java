package vn.congmo.gateway.connectors.axis;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.HarvesterKind;
import vn.congmo.gateway.connectors.edxml.Correspondence;
import vn.congmo.gateway.connectors.edxml.ReviewProgress;
import vn.congmo.gateway.files.ContentStore;

/** {@code kind: axis}: a provincial document axis (trục liên thông văn bản), as that of Lạng Sơn is called. */
@Component
class AxisKind implements HarvesterKind {

    private final Correspondence correspondence;
    private final ReviewProgress progress;
    private final ContentStore archive;
    private final Clock clock;

    AxisKind(Correspondence correspondence, ReviewProgress progress, ContentStore archive, Clock clock) {
        this.correspondence = correspondence;
        this.progress = progress;
        this.archive = archive;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "axis";
    }

    @Override
    public Harvester open(Connection connection) {
        AxisSettings settings = AxisSettings.of(connection);
        return new Axis(
                settings,
                new AxisClient(connection, settings, clock),
                correspondence,
                progress::follow,
                archive,
                clock);
    }
}
