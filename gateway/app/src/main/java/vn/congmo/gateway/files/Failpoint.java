package vn.congmo.gateway.files;

/**
 * Told just after every step that reached the disk. The gateway itself does nothing here; tests fail or halt at the
 * n-th step to see that no step leaves half a version behind.
 */
@FunctionalInterface
public interface Failpoint {

    /** Lets every step pass. */
    Failpoint NONE = step -> {};

    /** One named step is done; what is thrown here is what the disk might throw before the next one. */
    void reach(String step);
}
