package vn.congmo.csvw.table;

/**
 * How much a conversion says.
 *
 * @see <a href="https://www.w3.org/TR/csv2rdf/#dfn-standard-mode">Generating RDF from Tabular Data, section 3</a>
 */
public enum Mode {
    /** The group, its tables and rows, their annotations, and the cells. */
    STANDARD,
    /** The cells only. */
    MINIMAL
}
