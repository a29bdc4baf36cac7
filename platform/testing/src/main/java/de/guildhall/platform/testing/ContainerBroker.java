package de.guildhall.platform.testing;

import org.testcontainers.kafka.KafkaContainer;

final class ContainerBroker implements TestBroker {

    private final KafkaContainer container = new KafkaContainer("apache/kafka:4.1.1");

    ContainerBroker() {
        container.start();
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void close() {
        container.close();
    }
}
