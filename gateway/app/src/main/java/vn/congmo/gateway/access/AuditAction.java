package vn.congmo.gateway.access;

import vn.congmo.gateway.core.Slug;

/**
 * What was done. Each module names its own.
 *
 * @param name verb and object as a slug, for example {@code create-token}
 */
public record AuditAction(String name) {

    /** A version became official; its subject is {@code <dataset>/<number>}. */
    public static final AuditAction PUBLISH = new AuditAction("publish");

    public static final AuditAction CREATE_TOKEN = new AuditAction("create-token");
    public static final AuditAction REVOKE_TOKEN = new AuditAction("revoke-token");
    public static final AuditAction LOG_IN = new AuditAction("log-in");
    public static final AuditAction LOG_OUT = new AuditAction("log-out");
    /** A secret that is none was tried; the subject is the address that it came from. */
    public static final AuditAction REFUSE_SECRET = new AuditAction("refuse-secret");

    public AuditAction {
        Slug.require(name);
    }
}
