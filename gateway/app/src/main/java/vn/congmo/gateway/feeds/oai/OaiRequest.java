package vn.congmo.gateway.feeds.oai;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congmo.gateway.feeds.oai.OaiFault.Code;

/**
 * A request that is well-formed.
 *
 * @param arguments by name, the verb not among them
 */
record OaiRequest(Verb verb, SortedMap<String, String> arguments) {

    private static final String TOKEN = "resumptionToken";

    /**
     * Reads the parameters of a request.
     *
     * @throws OaiFault when the verb is unknown, or an argument is missing, unknown or repeated
     */
    static OaiRequest of(Map<String, List<String>> parameters) {
        List<String> verbs = parameters.getOrDefault("verb", List.of());
        Verb verb =
                verbs.size() == 1 ? Verb.find(String.valueOf(verbs.getFirst())).orElse(null) : null;
        if (verb == null) {
            throw new OaiFault(
                    Code.badVerb,
                    "One verb of OAI-PMH 2.0 is needed: Identify, ListMetadataFormats, ListSets,"
                            + " GetRecord, ListIdentifiers or ListRecords");
        }
        SortedMap<String, String> arguments = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (!name.equals("verb")) {
                arguments.put(name, single(name, values));
            }
        });
        check(verb, arguments);
        return new OaiRequest(verb, arguments);
    }

    Optional<String> find(String argument) {
        return Optional.ofNullable(arguments.get(argument));
    }

    /** An argument that the verb requires. */
    String get(String argument) {
        return find(argument).orElseThrow();
    }

    Optional<String> token() {
        return find(TOKEN);
    }

    private static String single(String name, List<String> values) {
        if (values.size() != 1 || values.getFirst() == null || values.getFirst().isEmpty()) {
            throw new OaiFault(Code.badArgument, "The argument " + name + " needs exactly one value");
        }
        return values.getFirst();
    }

    private static void check(Verb verb, SortedMap<String, String> arguments) {
        boolean resumes = verb.isList() && arguments.containsKey(TOKEN);
        if (resumes && arguments.size() > 1) {
            throw new OaiFault(Code.badArgument, "A resumptionToken takes no other argument beside it");
        }
        arguments.keySet().stream()
                .filter(name -> !verb.takes(name) && !(resumes && name.equals(TOKEN)))
                .findFirst()
                .ifPresent(name -> {
                    throw new OaiFault(Code.badArgument, verb + " takes no argument " + name);
                });
        verb.required().stream()
                .filter(name -> !resumes && !arguments.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new OaiFault(Code.badArgument, verb + " needs the argument " + name);
                });
    }
}
