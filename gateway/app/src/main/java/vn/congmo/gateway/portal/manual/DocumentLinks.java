package vn.congmo.gateway.portal.manual;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Turns links between files into links between pages; what the site does not show keeps its words only. */
class DocumentLinks extends AbstractVisitor {

    private static final Pattern DOCUMENT = Pattern.compile("([a-z-]+)[.]md(#.*)?");
    private static final Pattern ELSEWHERE = Pattern.compile("https?://.*|#.*");

    private final List<String> names;
    private final String folder;

    DocumentLinks(List<String> names, String folder) {
        this.names = names;
        this.folder = folder;
    }

    @Override
    public void visit(Link link) {
        Matcher document = DOCUMENT.matcher(link.getDestination());
        if (document.matches() && names.contains(document.group(1))) {
            link.setDestination(folder + document.group(1) + (document.group(2) == null ? "" : document.group(2)));
        } else if (!ELSEWHERE.matcher(link.getDestination()).matches()) {
            unwrap(link);
        }
    }

    private static void unwrap(Link link) {
        Node word = link.getFirstChild();
        while (word != null) {
            Node next = word.getNext();
            link.insertBefore(word);
            word = next;
        }
        link.unlink();
    }
}
