package vn.congmo.gateway.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.Slug;
import vn.congmo.gateway.files.ChainedLine;
import vn.congmo.gateway.files.ChainedLog;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Replay;

/**
 * The API tokens of a data directory, in the append-only, chained file {@code access-tokens.jsonl} that only its owner
 * may read. What another process changes there holds at once. Blocks: not for the event loop.
 */
public final class Tokens {

    private static final Set<String> RESERVED =
            Set.of(Agent.SYSTEM.id().slug(), Agent.commandLine("").id().slug(), "unknown");

    private final SecureRandom random = new SecureRandom();
    private final ChainedLog log;
    private final Clock clock;
    private final Replay<Map<String, Kept>> tokens;

    /** The tokens of a data directory. */
    public Tokens(DataDirectory data, Disk disk, Clock clock) {
        this.log = new ChainedLog(data.resolve("access-tokens.jsonl"), disk);
        this.tokens = new Replay<>(log, Tokens::read);
        this.clock = clock;
    }

    /** A token just made; its secret is told this once and kept nowhere. */
    public record Issued(Token token, String secret) {

        @Override
        public String toString() {
            return "Issued[" + token + "]";
        }
    }

    /**
     * Makes a token.
     *
     * @param name    of the person or office that acts with it, public; its slug is the agent's id
     * @param expires how long it is good for; empty for ever
     * @throws vn.congmo.gateway.core.Refusal for a name that nobody may have
     */
    public Issued create(String name, Role role, Optional<Duration> expires) throws IOException {
        String given = name.strip();
        if (Slug.of(given).isEmpty()
                || RESERVED.contains(Slug.of(given))
                || Slug.of(given).startsWith("oidc-")) {
            throw AccessErrors.badName(name);
        }
        TokenSecret secret = TokenSecret.random(random);
        Instant now = now();
        Token token = new Token(secret.id(), agent(given, role), now, expires.map(now::plus), Optional.empty());
        log.append(List.of(TokenLine.created(token, secret.hash()).json()));
        return new Issued(token, secret.text());
    }

    /** All that were ever made, oldest first. */
    public List<Token> list() throws IOException {
        return current().values().stream().map(Kept::token).toList();
    }

    /** Those that open something now. */
    public List<Token> listLive() throws IOException {
        Instant now = now();
        return list().stream().filter(token -> token.isLive(now)).toList();
    }

    /**
     * Calls a token back, for ever and at once.
     *
     * @return the token as it is now
     * @throws vn.congmo.gateway.core.Refusal when there is no such token, or it was called back before
     */
    public Token revoke(String id) throws IOException {
        Kept kept = current().get(id);
        if (kept == null || kept.token().revoked().isPresent()) {
            throw AccessErrors.unknownToken(id);
        }
        Instant now = now();
        log.append(List.of(TokenLine.revoked(id, now).json()));
        return kept.token().revokedAt(now);
    }

    /** The live token with this secret. Takes as long for a wrong secret as for the right one. */
    public Optional<Token> find(String secret) throws IOException {
        Optional<TokenSecret> shown = TokenSecret.find(secret);
        Kept kept = shown.isEmpty() ? null : current().get(shown.get().id());
        if (kept == null || !isSame(kept.secret(), shown.get().hash())) {
            return Optional.empty();
        }
        return Optional.of(kept.token()).filter(token -> token.isLive(now()));
    }

    /** Whether the token with this id opens anything now. */
    public boolean isLive(String id) throws IOException {
        Kept kept = current().get(id);
        return kept != null && kept.token().isLive(now());
    }

    static Agent agent(String name, Role role) {
        return new Agent(new AgentId(Slug.of(name)), name, role);
    }

    private Map<String, Kept> current() throws IOException {
        return tokens.get();
    }

    private static Map<String, Kept> read(List<ChainedLine> lines) {
        Map<String, Kept> tokens = new LinkedHashMap<>();
        for (ChainedLine line : lines) {
            TokenLine entry = TokenLine.parse(line.json());
            Optional<Token> made = entry.findToken();
            if (made.isPresent() && entry.sha256() != null) {
                tokens.put(entry.token(), new Kept(made.get(), new Sha256(entry.sha256())));
            } else if (entry.revoked() != null) {
                Instant time = Instant.parse(entry.revoked());
                tokens.computeIfPresent(entry.token(), (id, kept) -> kept.revokedAt(time));
            }
        }
        return tokens;
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    private static boolean isSame(Sha256 one, Sha256 other) {
        return MessageDigest.isEqual(
                one.hex().getBytes(StandardCharsets.US_ASCII), other.hex().getBytes(StandardCharsets.US_ASCII));
    }

    private record Kept(Token token, Sha256 secret) {
        Kept revokedAt(Instant time) {
            return new Kept(token.revokedAt(time), secret);
        }
    }
}
