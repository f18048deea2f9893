package vn.congmo.gateway.portal;

import java.util.List;

/**
 * One field of a form.
 *
 * @param id      unique on the page
 * @param kind    text, lines (one value a line), code (choose one) or row (name one)
 * @param options to choose from, for a code
 * @param list    table whose rows can be named, for a row
 */
record InputView(
        String id,
        String name,
        String label,
        String help,
        boolean required,
        String kind,
        String value,
        List<Option> options,
        String list) {}
