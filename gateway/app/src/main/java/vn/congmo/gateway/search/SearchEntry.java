package vn.congmo.gateway.search;

/**
 * One thing that can be found.
 *
 * @param iri   the thing
 * @param type  its REST collection in the singular: dataset, problem, task, document, indicator, organisation, place
 * @param title shown and searched, ranks highest
 * @param text  searched: what else is said of it
 * @param page  path of its page for people
 */
public record SearchEntry(String iri, String type, String title, String text, String page) {}
