package vn.congmo.gateway.ckan.writing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.access.Token;
import vn.congmo.gateway.access.Tokens;
import vn.congmo.gateway.ckan.action.Action;
import vn.congmo.gateway.ckan.action.ActionSource;
import vn.congmo.gateway.ckan.action.Call;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.dict.GroupDict;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.NaiveTime;

/** Who somebody is, and the tokens of an agent. Who made a token of its own could not be locked out: administrators do. */
@Component
class TokenActions implements ActionSource {

    private final Tokens tokens;
    private final AuditLog audit;

    TokenActions(Tokens tokens, AuditLog audit) {
        this.tokens = tokens;
        this.audit = audit;
    }

    @Override
    public List<Action> list() {
        return List.of(
                Action.writing("api_token_create", this::create),
                Action.reading("api_token_list", this::tokensOf),
                Action.writing("api_token_revoke", this::revoke),
                Action.reading("user_show", this::user),
                Action.reading("organization_list_for_user", TokenActions::organisations));
    }

    private Map<String, String> create(Call call) throws IOException {
        Agent caller = Desk.signedIn(call);
        String user = call.arguments().get("user");
        if (caller.role() != Role.ADMIN) {
            throw CkanFault.denied("User %s not authorized to create api tokens".formatted(caller.id()));
        }
        Agent agent = find(user).orElseThrow(() -> CkanFault.invalid("user", "Not found: User"));
        Tokens.Issued issued = tokens.create(agent.name(), agent.role(), Optional.empty());
        audit.record(caller, AuditAction.CREATE_TOKEN, issued.token().id(), Map.of("for", user, "api", "ckan"));
        return Map.of("token", issued.secret());
    }

    private List<Map<String, @Nullable Object>> tokensOf(Call call) throws IOException {
        String user = call.arguments()
                .findFilled("user_id")
                .or(() -> call.arguments().findFilled("user"))
                .orElseThrow(() -> CkanFault.invalid("user_id", "Missing value"));
        Agent caller = call.agent()
                .orElseThrow(() -> new CkanFault(403, "Authorization Error", Map.of("message", "Access denied")));
        if (caller.role() != Role.ADMIN && !isOf(caller, user)) {
            throw CkanFault.denied("User %s not authorized to list api tokens of %s".formatted(caller.id(), user));
        }
        return tokens.listLive().stream()
                .filter(token -> isOf(token.agent(), user))
                .map(TokenActions::dict)
                .toList();
    }

    private static Map<String, @Nullable Object> dict(Token token) {
        Map<String, @Nullable Object> dict = new LinkedHashMap<>();
        dict.put("id", token.id());
        dict.put("name", token.agent().name());
        dict.put("user_id", Writer.userId(token.agent()));
        dict.put("created_at", NaiveTime.of(token.created()));
        dict.put("last_access", null);
        return dict;
    }

    /** By the token itself, or by its id ({@code jti}). */
    private @Nullable Object revoke(Call call) throws IOException {
        Agent caller = Desk.signedIn(call);
        Optional<Token> wanted = call.arguments().findFilled("jti").isPresent()
                ? byId(call.arguments().get("jti"))
                : tokens.find(call.arguments().get("token"));
        Token token = wanted.filter(
                        live -> caller.role() == Role.ADMIN || live.agent().id().equals(caller.id()))
                .orElseThrow(CkanFault::notFound);
        tokens.revoke(token.id());
        audit.record(caller, AuditAction.REVOKE_TOKEN, token.id(), Map.of("api", "ckan"));
        return null;
    }

    /** Without an id, clients ask whether their token is good. */
    private Map<String, @Nullable Object> user(Call call) throws IOException {
        Agent caller = call.agent().orElseThrow(CkanFault::notFound);
        Optional<String> wanted = call.arguments().findFilled("id");
        if (wanted.isEmpty() || isOf(caller, wanted.get())) {
            return user(caller);
        }
        return find(wanted.get())
                .filter(other -> caller.role() == Role.ADMIN)
                .map(TokenActions::user)
                .orElseThrow(CkanFault::notFound);
    }

    private static Map<String, @Nullable Object> user(Agent agent) {
        Map<String, @Nullable Object> dict = new LinkedHashMap<>();
        dict.put("id", Writer.userId(agent));
        dict.put("name", agent.id().slug());
        dict.put("fullname", agent.name());
        dict.put("display_name", agent.name());
        dict.put("about", null);
        dict.put("created", null);
        dict.put("last_active", null);
        dict.put("activity_streams_email_notifications", false);
        dict.put("sysadmin", agent.role() == Role.ADMIN);
        dict.put("state", "active");
        dict.put("image_url", null);
        dict.put("image_display_url", null);
        dict.put("email_hash", "");
        dict.put("email", null);
        dict.put("apikey", null);
        dict.put("number_created_packages", 0);
        return dict;
    }

    private static List<Map<String, @Nullable Object>> organisations(Call call) {
        if (call.agent().isEmpty()) {
            return List.of();
        }
        String capacity = call.agent().get().role().includes(Role.PUBLISHER) ? "admin" : "editor";
        return call.site().groups(CkanGroup.Kind.ORGANIZATION).stream()
                .map(GroupDict::brief)
                .map(dict -> capable(dict, capacity))
                .toList();
    }

    private static Map<String, @Nullable Object> capable(Map<String, @Nullable Object> dict, String capacity) {
        dict.put("capacity", capacity);
        dict.put("display_name", dict.get("title"));
        dict.put("image_display_url", dict.get("image_url"));
        return dict;
    }

    private Optional<Token> byId(String id) throws IOException {
        return tokens.listLive().stream().filter(token -> token.id().equals(id)).findFirst();
    }

    /** An agent is known by a token that opens something. */
    private Optional<Agent> find(String user) throws IOException {
        return tokens.listLive().stream()
                .map(Token::agent)
                .filter(agent -> isOf(agent, user))
                .findFirst();
    }

    private static boolean isOf(Agent agent, String user) {
        return agent.id().slug().equals(user) || Writer.userId(agent).equals(user);
    }
}
