package vn.congmo.gateway.plans;

import java.util.Optional;

/**
 * Someone whom a task is given to.
 *
 * @param name         as the document has it
 * @param organisation id of the organisation, if the register knows the name
 */
public record Participant(String name, Optional<String> organisation) {}
