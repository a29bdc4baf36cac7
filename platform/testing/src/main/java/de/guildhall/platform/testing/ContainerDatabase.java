package de.guildhall.platform.testing;

import java.util.Map;
import org.testcontainers.postgresql.PostgreSQLContainer;

final class ContainerDatabase implements TestDatabase {

    private final PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");

    ContainerDatabase() {
        container.start();
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.username", container.getUsername(),
                "quarkus.datasource.password", container.getPassword(),
                "quarkus.datasource.jdbc.url", container.getJdbcUrl(),
                "quarkus.datasource.reactive.url", container.getJdbcUrl().replaceFirst("^jdbc:", ""));
    }

    @Override
    public void close() {
        container.close();
    }
}
