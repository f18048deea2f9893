package vn.congmo.gateway.inventory;

/** What asks for the list. */
final class LegalGround {

    /** In force since 1/7/2025. */
    static final String LIST = "Nghị định 165/2025/NĐ-CP, Điều 10";

    private LegalGround() {}
}
