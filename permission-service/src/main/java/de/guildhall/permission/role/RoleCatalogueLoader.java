package de.guildhall.permission.role;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URL;

/** Reads the catalogue when the service starts: with a faulty one it does not start. */
@ApplicationScoped
class RoleCatalogueLoader {

    private final ObjectMapper json;

    RoleCatalogueLoader(ObjectMapper json) {
        this.json = json;
    }

    @Produces
    @Singleton
    @Startup
    RoleCatalogue load() {
        return RoleCatalogue.read(resource("/contract/roles.json"), resource("/contract/role-texts.json"), json);
    }

    private static URL resource(String name) {
        return RoleCatalogueLoader.class.getResource(name);
    }
}
