package de.guildhall.permission.role;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URL;

/** Reads the catalogues when the service starts: with a faulty one it does not start. */
@ApplicationScoped
class CatalogueLoader {

    private final ObjectMapper json;

    CatalogueLoader(ObjectMapper json) {
        this.json = json;
    }

    @Produces
    @Singleton
    RightCatalogue loadRights() {
        return RightCatalogue.read(resource("/contract/rights.json"), resource("/contract/right-texts.json"), json);
    }

    @Produces
    @Singleton
    @Startup
    RoleCatalogue loadRoles(RightCatalogue rights) {
        return RoleCatalogue.read(
                resource("/contract/roles.json"), resource("/contract/role-texts.json"), rights, json);
    }

    private static URL resource(String name) {
        return CatalogueLoader.class.getResource(name);
    }
}
