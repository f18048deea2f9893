package vn.congmo.gateway.web;

import java.util.List;
import vn.congmo.gateway.core.ErrorCode;

/** The codes that a module refuses with; each has its page at {@code /errors/<code>}. A bean. */
public interface ErrorCodes {

    /** All of them. */
    List<ErrorCode> list();
}
