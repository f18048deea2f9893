import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a CSV file of Data Cube observations, the same for the same number of rows: {@code ROWS FILE}. */
public final class Generator {

    private static final long SEED = 57;
    private static final String[] NOTES = {
        "Số liệu sơ bộ",
        "Ước tính cả năm",
        "\"Chính thức, theo Cục Thống kê\"",
        "Đã rà soát",
        "\"Theo \"\"Niên giám thống kê\"\", bản in\""
    };

    private Generator() {}

    public static void main(String[] arguments) throws IOException {
        long rows = Long.parseLong(arguments[0]);
        Random random = new Random(SEED);
        try (BufferedWriter csv = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            csv.write("id,indicator,area,period,value,unit,note\n");
            for (long row = 1; row <= rows; row++) {
                csv.write(observation(row, random));
            }
        }
    }

    private static String observation(long row, Random random) {
        String note = NOTES[(int) (row % NOTES.length)];
        return "o" + row + ",kt-" + row % 37 + ',' + (1 + row % 63) + ',' + (2000 + row % 27) + ',' + value(random)
                + ",ty-dong," + note + '\n';
    }

    /** A decimal of two places in canonical form, so that every contestant writes the same characters. */
    private static String value(Random random) {
        return random.nextInt(1_000_000) + "." + random.nextInt(10) + (1 + random.nextInt(9));
    }
}
