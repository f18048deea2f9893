package vn.congmo.gateway.command;

import java.io.IOException;
import java.nio.file.Path;
import vn.congmo.gateway.access.SignInDoors;
import vn.congmo.gateway.access.Tokens;
import vn.congmo.gateway.core.DataDirectory;

/** There is no password to begin with: whoever has the machine makes the first token, and is told how. */
record FirstToken(Terminal terminal, DataDirectory data) {

    /** Says how, as long as nobody can sign in. */
    void explain(Tokens tokens, SignInDoors doors) throws IOException {
        if (tokens.listLive().isEmpty() && doors.list().isEmpty()) {
            terminal.say("");
            terminal.say("Chưa có mã truy cập: ai cũng đọc được, chưa ai thay đổi được gì. Tạo mã đầu tiên bằng lệnh:");
            terminal.say(
                    "There is no token yet: everyone can read, nobody can change anything. To make the first one:");
            terminal.say(
                    "  gateway/bin/gateway token create --name \"Tên người hoặc đơn vị\" --role admin --gateway.data="
                            + quoted(data.path().toAbsolutePath().normalize()));
        }
    }

    private static String quoted(Path path) {
        String text = path.toString();
        return text.matches("[A-Za-z0-9_./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
