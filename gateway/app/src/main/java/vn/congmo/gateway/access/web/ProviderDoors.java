package vn.congmo.gateway.access.web;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.access.SignInDoors;

/** The providers in {@code spring.security.oauth2.client.registration}. */
@Component
class ProviderDoors implements SignInDoors {

    private static final String START = "/oauth2/authorization/";

    private final ObjectProvider<InMemoryReactiveClientRegistrationRepository> registrations;

    ProviderDoors(ObjectProvider<InMemoryReactiveClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    @Override
    public List<Door> list() {
        InMemoryReactiveClientRegistrationRepository known = registrations.getIfAvailable();
        return known == null
                ? List.of()
                : StreamSupport.stream(known.spliterator(), false)
                        .map(ProviderDoors::door)
                        .toList();
    }

    private static Door door(ClientRegistration registration) {
        return new Door(registration.getClientName(), START + registration.getRegistrationId());
    }
}
