package vn.congmo.gateway.web;

import io.swagger.v3.oas.models.tags.Tag;
import java.util.Locale;
import java.util.Properties;

/** What the groups of operations are for, in Vietnamese and English, as {@code api-groups.properties} says. */
record ApiGroups(Properties words) {

    static ApiGroups read() {
        return new ApiGroups(BundledProperties.read("/api-groups.properties"));
    }

    /**
     * What a group is for.
     *
     * @param name of the group, Vietnamese / English; found by the English part
     */
    String describe(String name) {
        String key = english(name).replace(' ', '-');
        return words.getProperty(key.toLowerCase(Locale.ROOT), name);
    }

    /** The group as it stands in the description: by its English name, after which generated clients name a class. */
    Tag tag(String name) {
        return new Tag().name(english(name)).description(name + ". " + describe(name));
    }

    /** The English part of a group's name. */
    static String english(String name) {
        return name.substring(name.lastIndexOf("/ ") + 1).strip();
    }
}
