package vn.congmo.clients;

import java.util.List;

/**
 * One face of a dataset, as {@code faces.txt} describes it.
 *
 * @param name what people call it
 * @param kind how its bytes are read, and which part of them is the dataset's
 * @param address where it is served; {@code {id}} stands for the dataset
 * @param part within it, which part is the dataset's; empty where all of it is
 * @param lines which fields it has
 */
record Face(String name, String kind, String address, String part, List<Line> lines) {

    /**
     * How a face says a field.
     *
     * @param field its name, the same for all faces
     * @param some whether the face gives only some of the field's values
     * @param expression in the language of the face's kind
     */
    record Line(String field, boolean some, String expression) {}

    String addressOf(String dataset) {
        return address.replace("{id}", dataset);
    }
}
