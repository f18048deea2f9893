package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Programme;
import vn.congmo.extraction.token.WordKeys;

/** The programmes found so far, each once: a name that another one begins with is the same thing, said shorter. */
final class ProgrammeNames {
    private static final int SHORTEST = 4;

    private final List<Programme> programmes = new ArrayList<>();

    void add(Programme programme) {
        var key = WordKeys.of(programme.name());
        for (int i = 0; i < programmes.size(); i++) {
            var known = WordKeys.of(programmes.get(i).name());
            if (isOpening(key, known) || isAlias(programme, programmes.get(i))) {
                return;
            }
            if (isOpening(known, key) || isAlias(programmes.get(i), programme)) {
                programmes.set(i, programme);
                return;
            }
        }
        programmes.add(programme);
    }

    /** "Đề án 06" beside "Đề án phát triển ứng dụng dữ liệu về dân cư (Đề án 06)". */
    private static boolean isAlias(Programme name, Programme whole) {
        return whole.name().endsWith("(" + name.name() + ")");
    }

    List<Programme> all() {
        return List.copyOf(programmes);
    }

    private static boolean isOpening(List<String> name, List<String> longer) {
        boolean whole = name.size() == longer.size();
        return (whole || name.size() >= SHORTEST)
                && name.size() <= longer.size()
                && longer.subList(0, name.size()).equals(name);
    }
}
