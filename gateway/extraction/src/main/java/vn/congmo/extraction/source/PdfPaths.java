package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The straight lines that a page draws (ISO 32000-1, 8.5): stroked, or filled as thin rectangles. */
final class PdfPaths {
    private static final int MOST_LINES = 20_000;

    private final PdfEngine engine;
    private final List<float[]> lines = new ArrayList<>();
    private final List<List<float[]>> path = new ArrayList<>();

    PdfPaths(PdfEngine engine) {
        this.engine = engine;
    }

    void clear() {
        lines.clear();
        path.clear();
    }

    List<OperatorProcessor> operators() {
        return Stream.of("m", "l", "c", "v", "y", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")
                .<OperatorProcessor>map(PathOperator::new)
                .toList();
    }

    /** The lines of the page, turned as its text is. */
    List<PdfRuling> rulings(PDRectangle page, int direction) {
        var rulings = new ArrayList<PdfRuling>();
        for (var line : lines) {
            var from = turned(line[0] - page.getLowerLeftX(), line[1] - page.getLowerLeftY(), page, direction);
            var to = turned(line[2] - page.getLowerLeftX(), line[3] - page.getLowerLeftY(), page, direction);
            var ruling = PdfRuling.find(from[0], from[1], to[0], to[1]);
            if (ruling != null) {
                rulings.add(ruling);
            }
        }
        return List.copyOf(rulings);
    }

    private static float[] turned(float x, float y, PDRectangle page, int direction) {
        return switch (direction) {
            case 90 -> new float[] {y, x};
            case 180 -> new float[] {page.getWidth() - x, y};
            case 270 -> new float[] {page.getHeight() - y, page.getWidth() - x};
            default -> new float[] {x, page.getHeight() - y};
        };
    }

    private final class PathOperator extends OperatorProcessor {
        private final String name;

        PathOperator(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            engine.check();
            var numbers = numbers(operands);
            switch (name) {
                case "m" -> begin(numbers);
                case "l", "c", "v", "y" -> lineTo(numbers);
                case "re" -> rectangle(numbers);
                case "h" -> close();
                case "n" -> path.clear();
                default -> paint();
            }
        }

        private void paint() {
            boolean strokes = "SsBbB*b*".contains(name);
            if (name.startsWith("s") || name.startsWith("b")) {
                close();
            }
            for (var part : path) {
                if (!strokes) {
                    bounds(part);
                }
                for (int i = 1; strokes && i < part.size(); i++) {
                    add(part.get(i - 1), part.get(i));
                }
            }
            path.clear();
        }
    }

    private static float[] numbers(List<COSBase> operands) {
        var numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }

    private void begin(float[] at) {
        if (at.length >= 2 && path.size() < MOST_LINES) {
            path.add(new ArrayList<>(List.of(point(at[0], at[1]))));
        }
    }

    private void lineTo(float[] to) {
        if (to.length >= 2 && !path.isEmpty() && path.getLast().size() < MOST_LINES) {
            path.getLast().add(point(to[to.length - 2], to[to.length - 1]));
        }
    }

    private void rectangle(float[] r) {
        if (r.length >= 4) {
            begin(new float[] {r[0], r[1]});
            lineTo(new float[] {r[0] + r[2], r[1]});
            lineTo(new float[] {r[0] + r[2], r[1] + r[3]});
            lineTo(new float[] {r[0], r[1] + r[3]});
            close();
        }
    }

    private void close() {
        if (!path.isEmpty()) {
            path.getLast().add(path.getLast().getFirst());
        }
    }

    private float[] point(float x, float y) {
        var moved = engine.transformedPoint(x, y);
        return new float[] {moved.x, moved.y};
    }

    private void bounds(List<float[]> points) {
        float left = Float.MAX_VALUE;
        float low = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (var point : points) {
            left = Math.min(left, point[0]);
            right = Math.max(right, point[0]);
            low = Math.min(low, point[1]);
            high = Math.max(high, point[1]);
        }
        add(new float[] {left, low}, new float[] {right, high});
    }

    private void add(float[] from, float[] to) {
        if (lines.size() < MOST_LINES) {
            lines.add(new float[] {from[0], from[1], to[0], to[1]});
        }
    }
}
