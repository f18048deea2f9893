package vn.congmo.gateway.connectors.tables;

import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.harvest.HarvestFixture;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.connectors.harvest.HarvesterContract;
import vn.congmo.sandbox.Fault;

class TableHarvesterContractTest extends TablesFixture implements HarvesterContract {

    @Override
    public HarvestFixture here() {
        return here;
    }

    @Override
    public HarvestOutcome run(HarvestFixture kept) {
        Connection connection = connection();
        return kept.run(connection, new TableHarvesterKind().open(connection));
    }

    @Override
    public void partnerChangesOne() {
        twin.put(FILE, CSV, HEADER + GOOD + "KP,Krông Pắc,7,03/11/2026\n");
    }

    @Override
    public void partnerLosesOne() {
        twin.remove(FILE);
    }

    @Override
    public void partnerFails() {
        sandbox.fail(twin, Fault.ERROR);
    }
}
