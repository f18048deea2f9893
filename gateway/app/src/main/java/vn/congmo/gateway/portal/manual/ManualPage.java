package vn.congmo.gateway.portal.manual;

import java.util.Locale;

/**
 * A document as a page.
 *
 * @param name     its address below {@code /developers}
 * @param title    its first heading
 * @param language of the text, which is English where there is no translation
 * @param html     the body, made of the document alone: nothing in it comes from a user
 */
public record ManualPage(String name, String title, Locale language, String html) {}
