package vn.congmo.gateway.forms.table;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.gateway.forms.RowWriter;
import vn.congmo.gateway.forms.TableFormat;

/**
 * Plain XML without namespaces, which Vietnam's decrees on open data ask for: {@code <rows><row><id>..}, an element for
 * every value.
 */
@Component
@Order(6)
final class XmlTable implements TableFormat {

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public RowWriter open(Table table, TableGroup group, Path file) throws IOException {
        return new XmlRows(table, file);
    }
}
