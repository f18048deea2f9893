package vn.congmo.gateway.portal;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Pages take their language from the path, so that a link means the same to everyone; APIs from Accept-Language. */
@Configuration
class PageLanguage {

    @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
    LocaleContextResolver localeContextResolver() {
        return new PathLocale();
    }

    private static final class PathLocale extends AcceptHeaderLocaleContextResolver {

        PathLocale() {
            setDefaultLocale(Locale.of("vi"));
        }

        @Override
        public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
            String path = exchange.getRequest().getPath().value();
            return path.startsWith("/api/")
                    ? super.resolveLocaleContext(exchange)
                    : new SimpleLocaleContext(Page.at(path, "", "").locale());
        }
    }
}
