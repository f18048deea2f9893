package vn.congmo.gateway.outbound;

/** A secret that no log, page or error shows: only who asks for its value gets it. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "•••";
    }
}
