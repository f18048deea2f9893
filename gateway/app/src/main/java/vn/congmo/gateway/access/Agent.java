package vn.congmo.gateway.access;

/**
 * Who acts. A controller whose method takes one gets who sent the request; the answer is 401 where nobody signed in.
 *
 * @param id   the same for the same person or office, whatever token is used
 * @param name public: what this agent decides is published with it
 * @param role what it may do
 */
public record Agent(AgentId id, String name, Role role) {

    /** The gateway itself, which publishes its input folder at start. */
    public static final Agent SYSTEM = new Agent(new AgentId("system"), "Hệ thống (system)", Role.ADMIN);

    /** Whoever can run commands on the machine may do everything. */
    public static Agent commandLine(String user) {
        return new Agent(new AgentId("command-line"), "Dòng lệnh (command line): " + user, Role.ADMIN);
    }
}
