package vn.congmo.gateway.command;

import java.io.PrintWriter;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** Speaks to the person at the command line: Vietnamese first. */
record Terminal(PrintWriter out, PrintWriter err) {

    /** A result. */
    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** How far a long work has come. */
    void progress(String line) {
        err.println(line);
        err.flush();
    }

    /** Something that was refused. */
    void complain(Refusal refusal) {
        complain(refusal.code().title().vi() + ": ", refusal.detail());
    }

    /** Something that is wrong. */
    void complain(String heading, LocalizedText text) {
        err.println(heading + text.vi());
        err.println("  " + text.en());
        err.flush();
    }
}
