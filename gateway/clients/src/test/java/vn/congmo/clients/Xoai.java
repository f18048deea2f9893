package vn.congmo.clients;

import io.gdcc.xoai.model.oaipmh.results.MetadataFormat;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.model.oaipmh.verbs.Identify;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.exceptions.BadArgumentException;
import io.gdcc.xoai.serviceprovider.exceptions.IdDoesNotExistException;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Harvests with XOAI, the OAI-PMH library that Dataverse uses. */
final class Xoai {

    private final ServiceProvider provider;

    Xoai(String address) {
        this.provider = new ServiceProvider(new Context()
                .withBaseUrl(address)
                .withOAIClient(OAIClient.newBuilder().withBaseUrl(address).build())
                .withSaveUnparsedMetadata());
    }

    Identify identify() {
        return provider.identify();
    }

    /** The prefixes of the formats. */
    List<String> formats() {
        try {
            return all(provider.listMetadataFormats()).stream()
                    .map(MetadataFormat::getMetadataPrefix)
                    .toList();
        } catch (IdDoesNotExistException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All records in a format, over all pages, deleted ones too. */
    List<Record> records(String format) {
        try {
            return all(provider.listRecords(ListRecordsParameters.request().withMetadataPrefix(format)));
        } catch (BadArgumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> all(Iterator<T> source) {
        List<T> all = new ArrayList<>();
        source.forEachRemaining(all::add);
        return all;
    }
}
