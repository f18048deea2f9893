package vn.congmo.csvw.datatype;

/**
 * Reads one part of a date or time.
 *
 * @param kind what stands there
 * @param sign the character of a {@link Kind#LITERAL}
 * @param most most digits of a {@link Kind#FRACTION}
 * @param zone how a {@link Kind#ZONE} is written
 */
record DateTimeStep(Kind kind, char sign, int most, ZoneSyntax zone) {

    /** Says that the part does not stand there. */
    static final int NOT_THERE = -1;

    /** The parts, some of which can be written in two ways. */
    enum Kind {
        LITERAL,
        NATIVE_YEAR,
        YEAR,
        MONTH,
        SHORT_MONTH,
        DAY,
        SHORT_DAY,
        HOUR,
        MINUTE,
        SECOND,
        FRACTION,
        OPTIONAL_ZONE,
        ZONE
    }

    static DateTimeStep of(Kind kind) {
        return new DateTimeStep(kind, ' ', 0, ZoneSyntax.NATIVE);
    }

    static DateTimeStep literal(char sign) {
        return new DateTimeStep(Kind.LITERAL, sign, 0, ZoneSyntax.NATIVE);
    }

    /** A point and at most so many digits, or nothing. */
    static DateTimeStep fraction(int most) {
        return new DateTimeStep(Kind.FRACTION, '.', most, ZoneSyntax.NATIVE);
    }

    static DateTimeStep zone(String marker) {
        return new DateTimeStep(Kind.ZONE, ' ', 0, ZoneSyntax.of(marker));
    }

    /** Puts the part that begins at a place into the fields; gives the place behind it, or {@link #NOT_THERE}. */
    int read(String text, int at, DateTimeFields fields) {
        return switch (kind) {
            case LITERAL -> at < text.length() && text.charAt(at) == sign ? at + 1 : NOT_THERE;
            case NATIVE_YEAR -> nativeYear(text, at, fields);
            case YEAR -> year(text, at, fields);
            case MONTH -> (fields.month = Digits.two(text, at)) < 0 ? NOT_THERE : at + 2;
            case DAY -> (fields.day = Digits.two(text, at)) < 0 ? NOT_THERE : at + 2;
            case HOUR -> (fields.hour = Digits.two(text, at)) < 0 ? NOT_THERE : at + 2;
            case MINUTE -> (fields.minute = Digits.two(text, at)) < 0 ? NOT_THERE : at + 2;
            case SECOND -> (fields.second = Digits.two(text, at)) < 0 ? NOT_THERE : at + 2;
            case SHORT_MONTH, SHORT_DAY -> shortNumber(text, at, fields);
            case FRACTION -> fraction(text, at, fields);
            case OPTIONAL_ZONE -> at == text.length() ? at : zone.read(text, at, fields);
            case ZONE -> zone.read(text, at, fields);
        };
    }

    private int shortNumber(String text, int at, DateTimeFields fields) {
        int end = Math.min(Digits.end(text, at), at + 2);
        int number = (int) Digits.number(text, at, end);
        if (kind == Kind.SHORT_DAY) {
            fields.day = number;
        } else {
            fields.month = number;
        }
        return end == at ? NOT_THERE : end;
    }

    private static int year(String text, int at, DateTimeFields fields) {
        int century = Digits.two(text, at);
        int year = Digits.two(text, at + 2);
        fields.year = century * 100 + year;
        return century < 0 || year < 0 ? NOT_THERE : at + 4;
    }

    /** A year of XML Schema: at least four digits, no needless zero in front; we take up to nine. */
    private static int nativeYear(String text, int at, DateTimeFields fields) {
        int start = at < text.length() && text.charAt(at) == '-' ? at + 1 : at;
        int end = Digits.end(text, start);
        int digits = end - start;
        if (digits < 4 || digits > 9 || (digits > 4 && text.charAt(start) == '0')) {
            return NOT_THERE;
        }
        int year = (int) Digits.number(text, start, end);
        fields.year = start > at ? -year : year;
        return end;
    }

    private int fraction(String text, int at, DateTimeFields fields) {
        if (at >= text.length() || text.charAt(at) != sign) {
            return at;
        }
        int end = Digits.end(text, at + 1);
        fields.fraction = text.substring(at + 1, end);
        return end == at + 1 || end - at - 1 > most ? NOT_THERE : end;
    }
}
