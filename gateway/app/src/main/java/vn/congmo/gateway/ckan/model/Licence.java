package vn.congmo.gateway.ckan.model;

/**
 * A licence as CKAN lists it.
 *
 * @param id     CKAN's own, for example {@code cc-by}
 * @param url    where it is, may be empty
 * @param open   whether the Open Definition approves of it
 * @param forms  what it is for: any of {@code c} (content), {@code d} (data), {@code s} (software), {@code g} (generic)
 */
public record Licence(String id, String title, String url, boolean open, String forms) {

    /** Whether it is for that. */
    public boolean isFor(String form) {
        return forms.contains(form);
    }
}
