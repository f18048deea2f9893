package vn.congmo.csvw.datatype;

/**
 * How a time zone is written.
 *
 * @param takesZulu whether {@code Z} may stand for the offset 0
 * @param hasColon whether hours and minutes are parted by a colon
 * @param needsMinutes whether the minutes must be written
 */
record ZoneSyntax(boolean takesZulu, boolean hasColon, boolean needsMinutes) {

    static final ZoneSyntax NATIVE = new ZoneSyntax(true, true, true);

    /** The syntax that a marker of one to three {@code X} or {@code x} stands for. */
    static ZoneSyntax of(String marker) {
        return new ZoneSyntax(marker.charAt(0) == 'X', marker.length() == 3, marker.length() > 1);
    }

    /** As {@link DateTimeStep#read}. */
    int read(String text, int at, DateTimeFields fields) {
        char sign = at < text.length() ? text.charAt(at) : ' ';
        if (sign == 'Z' && takesZulu) {
            fields.zone = 0;
            return at + 1;
        }
        int hours = Digits.two(text, at + 1);
        if ((sign != '+' && sign != '-') || hours < 0) {
            return DateTimeStep.NOT_THERE;
        }
        boolean hasMinutes = needsMinutes || at + 3 < text.length();
        int minutesAt = at + (hasColon ? 4 : 3);
        int minutes = hasMinutes ? Digits.two(text, minutesAt) : 0;
        if (minutes < 0 || minutes > 59 || (hasColon && text.charAt(at + 3) != ':')) {
            return DateTimeStep.NOT_THERE;
        }
        fields.zone = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
        return hasMinutes ? minutesAt + 2 : minutesAt;
    }
}
