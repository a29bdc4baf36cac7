package de.guildhall.platform.testing;

/** A Kafka broker for the tests of one module. */
interface TestBroker extends AutoCloseable {

    String bootstrapServers();

    @Override
    void close();
}
