package vn.congmo.gateway.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Gives parameters a value to try them with, where their code gives none: {@code api-examples.properties}. */
record ApiExamples(Properties values) {

    static ApiExamples read() {
        return new ApiExamples(BundledProperties.read("/api-examples.properties"));
    }

    /** Completes the operations of an address. */
    void complete(String path, PathItem item) {
        item.readOperations().stream()
                .map(Operation::getParameters)
                .flatMap(parameters -> Optional.ofNullable(parameters).stream())
                .flatMap(List::stream)
                .filter(parameter -> !isExemplified(parameter))
                .forEach(parameter -> find(path, parameter).ifPresent(parameter::example));
    }

    private static boolean isExemplified(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        return parameter.getExample() != null || schema.getExample() != null || schema.getEnum() != null;
    }

    private Optional<Object> find(String path, Parameter parameter) {
        String name = parameter.getName();
        String value = values.getProperty(owner(path, name) + "/" + name, values.getProperty(name));
        return Optional.ofNullable(value)
                .map(text -> isInteger(parameter.getSchema()) ? (Object) Integer.valueOf(text) : text);
    }

    /** OpenAPI 3.1 knows sets of types, 3.0 one type. */
    private static boolean isInteger(Schema<?> schema) {
        return "integer".equals(schema.getType())
                || schema.getTypes() != null && schema.getTypes().contains("integer");
    }

    /** The last fixed part of the address before the parameter: what the parameter is one of. */
    private static String owner(String path, String name) {
        int inPath = path.indexOf("{" + name + "}");
        return Arrays.stream((inPath < 0 ? path : path.substring(0, inPath)).split("/"))
                .filter(part -> !part.contains("{"))
                .reduce("", (before, after) -> after);
    }
}
