package vn.congmo.gateway.access.web;

import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.access.AccessErrors;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.core.Refusal;

/** Gives controllers the agent who sent the request; as an {@code Optional} where nobody may have signed in, too. */
final class AgentArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType().equals(Agent.class);
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        Mono<Agent> agent = ReactiveSecurityContextHolder.getContext()
                .flatMap(context -> Mono.justOrEmpty(context.getAuthentication()))
                .flatMap(authentication -> Mono.justOrEmpty(authentication.getPrincipal()))
                .ofType(Agent.class);
        return parameter.isOptional()
                ? agent.<Object>map(Optional::of).defaultIfEmpty(Optional.empty())
                : agent.<Object>cast(Object.class)
                        .switchIfEmpty(Mono.error(
                                () -> new Refusal(AccessErrors.NOT_SIGNED_IN, AccessErrors.NOT_SIGNED_IN.title())));
    }
}
