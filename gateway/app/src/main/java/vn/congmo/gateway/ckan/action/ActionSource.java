package vn.congmo.gateway.ckan.action;

import java.util.List;

/** Actions that belong together; a bean. */
public interface ActionSource {

    /** All of them. */
    List<Action> list();
}
