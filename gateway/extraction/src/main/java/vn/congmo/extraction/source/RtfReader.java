package vn.congmo.extraction.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Rich Text Format 1.9: takes the file apart into groups, control words and characters. */
final class RtfReader implements FormatReader {
    private static final int LONGEST_WORD = 32;

    @Override
    public void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException {
        try (var in = new BufferedInputStream(content.open(), 1 << 16)) {
            var document = new RtfDocument(budget, sink);
            new Tokens(in, budget, document).run();
            document.finish();
        }
    }

    private static final class Tokens {
        private final InputStream in;
        private final Budget budget;
        private final RtfDocument document;
        private int depth;
        private int toSkip;

        Tokens(InputStream in, Budget budget, RtfDocument document) {
            this.in = in;
            this.budget = budget;
            this.document = document;
        }

        void run() throws IOException, UnreadableDocumentException {
            for (int c = in.read(); c >= 0; c = in.read()) {
                switch (c) {
                    case '{' -> {
                        budget.depth(++depth);
                        toSkip = 0;
                        document.open();
                    }
                    case '}' -> close();
                    case '\\' -> control();
                    case '\r', '\n', 0 -> budget.check();
                    default -> character(c);
                }
                if (depth == 0) {
                    return;
                }
            }
        }

        private void close() throws UnreadableDocumentException {
            depth--;
            toSkip = 0;
            document.close();
        }

        private void character(int c) {
            if (toSkip > 0) {
                toSkip--;
            } else {
                document.character(c);
            }
        }

        private void control() throws IOException, UnreadableDocumentException {
            int c = in.read();
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                word(c);
            } else if (c == '\'') {
                character(Math.max(0, Character.digit(in.read(), 16) * 16 + Character.digit(in.read(), 16)));
            } else if (c == '\r' || c == '\n') {
                document.word("par", 1);
            } else if (c == '\\' || c == '{' || c == '}') {
                character(c);
            } else {
                document.sign(c);
            }
        }

        private void word(int first) throws IOException, UnreadableDocumentException {
            var name = new StringBuilder().append((char) first);
            in.mark(2 * LONGEST_WORD);
            int c = in.read();
            while ((c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') && name.length() < LONGEST_WORD) {
                name.append((char) c);
                in.mark(2 * LONGEST_WORD);
                c = in.read();
            }
            var number = new StringBuilder();
            while (c >= '0' && c <= '9' && number.length() < 10 || c == '-' && number.isEmpty()) {
                number.append((char) c);
                in.mark(2 * LONGEST_WORD);
                c = in.read();
            }
            if (c != ' ') {
                in.reset();
            }
            apply(name.toString(), number.length() == 0 || number.toString().equals("-") ? "1" : number.toString());
        }

        private void apply(String name, String number) throws IOException, UnreadableDocumentException {
            int value = (int) Math.clamp(Long.parseLong(number), Integer.MIN_VALUE, Integer.MAX_VALUE);
            switch (name) {
                case "bin" -> in.skipNBytes(Math.max(0, value));
                case "u" -> {
                    document.unicode((char) value);
                    toSkip = document.replacements();
                }
                default -> document.word(name, value);
            }
        }
    }
}
