package vn.congmo.gateway.access.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import vn.congmo.gateway.access.Agent;

/** Lets a controller say that it needs an agent by taking one; the API description then asks for a token there. */
@Configuration(proxyBeanMethods = false)
class AgentArguments implements WebFluxConfigurer {

    private static final String SCHEME = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Agent.class);
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new AgentArgument());
    }

    @Bean
    OpenApiCustomizer tokenScheme() {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("cm_… / JWT")
                .description("Mã truy cập do quản trị cấp; chỉ cần khi ghi. / A token of the administrator's; only"
                        + " writing needs one.");
        return api -> {
            if (api.getComponents() == null) {
                api.setComponents(new Components());
            }
            api.getComponents().addSecuritySchemes(SCHEME, bearer);
        };
    }

    @Bean
    OperationCustomizer tokenWhereAnAgentIsNeeded() {
        return (operation, method) -> {
            if (Arrays.stream(method.getMethodParameters())
                    .map(MethodParameter::getParameterType)
                    .anyMatch(Agent.class::equals)) {
                operation.addSecurityItem(new SecurityRequirement().addList(SCHEME));
                operation.getResponses().putIfAbsent("401", new ApiResponse().description("not-signed-in"));
                operation.getResponses().putIfAbsent("403", new ApiResponse().description("role-too-low"));
            }
            return operation;
        };
    }
}
