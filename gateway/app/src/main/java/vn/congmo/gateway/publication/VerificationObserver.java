package vn.congmo.gateway.publication;

import vn.congmo.gateway.core.LocalizedText;

/** Is told what a verification finds. */
public interface VerificationObserver {

    /** Something is not as it was published. */
    void damaged(LocalizedText what);

    /** So many bytes were read of all that are to be read. */
    void progress(long done, long all);
}
