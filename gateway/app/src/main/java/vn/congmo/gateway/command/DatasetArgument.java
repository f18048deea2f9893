package vn.congmo.gateway.command;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import vn.congmo.gateway.core.DatasetId;

/** Datasets as they are named on the command line. */
final class DatasetArgument {

    private DatasetArgument() {}

    /** The dataset of this slug; what is none is wrong usage. */
    static DatasetId id(String slug, CommandLine line) {
        try {
            return new DatasetId(slug);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, String.valueOf(e.getMessage()), e);
        }
    }
}
