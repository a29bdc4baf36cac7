package de.guildhall.platform.testing;

import java.util.Map;

/** A PostgreSQL server for the tests of one module. */
interface TestDatabase extends AutoCloseable {

    /** What a service must be told to use it. */
    Map<String, String> settings();

    @Override
    void close();
}
