package vn.congmo.gateway.feeds.oai;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The requests of the protocol, with the arguments that each must and may have. */
enum Verb {
    Identify(List.of(), List.of()),
    ListMetadataFormats(List.of(), List.of("identifier")),
    ListSets(List.of(), List.of()),
    GetRecord(List.of("identifier", "metadataPrefix"), List.of()),
    ListIdentifiers(List.of("metadataPrefix"), List.of("from", "until", "set")),
    ListRecords(List.of("metadataPrefix"), List.of("from", "until", "set"));

    private final List<String> required;
    private final List<String> optional;

    Verb(List<String> required, List<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    static Optional<Verb> find(String name) {
        return Arrays.stream(values()).filter(verb -> verb.name().equals(name)).findFirst();
    }

    List<String> required() {
        return required;
    }

    boolean takes(String argument) {
        return required.contains(argument) || optional.contains(argument);
    }

    /** Whether its answer may be a list in parts. */
    boolean isList() {
        return this == ListSets || this == ListIdentifiers || this == ListRecords;
    }
}
