package vn.congmo.gateway.connectors.delivery;

import java.time.Instant;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.core.Sha256;

/** What is to be done at a partner for one dataset. */
sealed interface Step {

    ConsignmentId id();

    String version();

    Sha256 fingerprint();

    /** The line that says that it begins. */
    LedgerLine begun(Instant time);

    /** The partner shall hold this. */
    record Deliver(Parcel parcel) implements Step {
        @Override
        public ConsignmentId id() {
            return parcel.consignment().id();
        }

        @Override
        public String version() {
            return parcel.consignment().version();
        }

        @Override
        public Sha256 fingerprint() {
            return parcel.fingerprint();
        }

        @Override
        public LedgerLine begun(Instant time) {
            return new LedgerLine.Delivering(time, id().text(), version(), fingerprint());
        }
    }

    /** The partner shall hold nothing of this; {@code state} is what is known of it. */
    record Withdraw(ConsignmentId id, ItemState state) implements Step {
        @Override
        public String version() {
            return state.last().orElseThrow().version();
        }

        @Override
        public Sha256 fingerprint() {
            return state.last().orElseThrow().fingerprint();
        }

        @Override
        public LedgerLine begun(Instant time) {
            return new LedgerLine.Withdrawing(time, id.text(), version(), fingerprint());
        }
    }
}
