package vn.congmo.csvw.json;

/** Numbers of XML Schema in the stricter syntax of JSON, their digits as written, however many there are. */
final class JsonNumbers {

    private JsonNumbers() {}

    static String of(String lexical) {
        boolean isSigned = lexical.startsWith("-") || lexical.startsWith("+");
        int start = isSigned ? 1 : 0;
        while (start < lexical.length() - 1 && lexical.charAt(start) == '0' && isDigit(lexical.charAt(start + 1))) {
            start++;
        }
        String digits = lexical.substring(start);
        String integer = digits.startsWith(".") ? "0" + digits : digits;
        String number = integer.endsWith(".")
                ? integer + "0"
                : integer.replace(".E", ".0E").replace(".e", ".0e");
        return lexical.startsWith("-") ? "-" + number : number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
