package vn.congmo.gateway.ckan.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The licences that CKAN knows out of the box, by its ids; cc-by stands at the address of version 4.0. */
public final class Licences {

    private static final String DEFINED = "http://www.opendefinition.org/licenses/";

    private static final List<Licence> ALL = List.of(
            new Licence("notspecified", "License not specified", "", false, "g"),
            open("odc-pddl", "Open Data Commons Public Domain Dedication and License (PDDL)", "d"),
            open("odc-odbl", "Open Data Commons Open Database License (ODbL)", "d"),
            open("odc-by", "Open Data Commons Attribution License", "d"),
            open("cc-zero", "Creative Commons CCZero", "cd"),
            new Licence(
                    "cc-by",
                    "Creative Commons Attribution",
                    "https://creativecommons.org/licenses/by/4.0/",
                    true,
                    "cd"),
            open("cc-by-sa", "Creative Commons Attribution Share-Alike", "c"),
            open("gfdl", "GNU Free Documentation License", "c"),
            new Licence("other-open", "Other (Open)", "", true, "cg"),
            new Licence("other-pd", "Other (Public Domain)", "", true, "cg"),
            new Licence("other-at", "Other (Attribution)", "", true, "cg"),
            new Licence(
                    "uk-ogl",
                    "UK Open Government Licence (OGL)",
                    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
                    true,
                    "c"),
            new Licence(
                    "cc-nc",
                    "Creative Commons Non-Commercial (Any)",
                    "http://creativecommons.org/licenses/by-nc/2.0/",
                    false,
                    ""),
            new Licence("other-nc", "Other (Non-Commercial)", "", false, "g"),
            new Licence("other-closed", "Other (Not Open)", "", false, "g"));

    private static final Map<String, String> BY_ADDRESS = Map.of(
            "creativecommons.org/licenses/by/", "cc-by",
            "creativecommons.org/licenses/by-sa/", "cc-by-sa",
            "creativecommons.org/publicdomain/zero/", "cc-zero",
            "opendatacommons.org/licenses/by/", "odc-by",
            "opendatacommons.org/licenses/odbl/", "odc-odbl",
            "opendatacommons.org/licenses/pddl/", "odc-pddl");

    private Licences() {}

    /** All of them, in CKAN's order. */
    public static List<Licence> list() {
        return ALL;
    }

    /** The licence of this id, if CKAN knows it. */
    public static Optional<Licence> find(String id) {
        return ALL.stream().filter(licence -> licence.id().equals(id)).findFirst();
    }

    /** CKAN's id of the licence with this IRI, or the IRI itself. */
    public static String id(String iri) {
        String address = iri.replaceFirst("^https?://(www\\.)?", "");
        return BY_ADDRESS.entrySet().stream()
                .filter(known -> address.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(iri);
    }

    private static Licence open(String id, String title, String forms) {
        return new Licence(id, title, DEFINED + id, true, forms);
    }
}
