package vn.congmo.gateway.access.web;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import vn.congmo.gateway.access.Agent;

/** Lets a controller say that it needs an agent by taking one; the API description shows no parameter for it. */
@Configuration(proxyBeanMethods = false)
class AgentArguments implements WebFluxConfigurer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Agent.class);
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new AgentArgument());
    }
}
