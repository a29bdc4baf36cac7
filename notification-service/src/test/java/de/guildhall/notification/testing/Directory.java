package de.guildhall.notification.testing;

import static org.awaitility.Awaitility.await;

import de.guildhall.platform.testing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The directory of the service under test. */
@ApplicationScoped
public class Directory {

    private final Rows rows;

    Directory(Rows rows) {
        this.rows = rows;
    }

    /** Waits until the service has heard of the party. */
    public UUID known(UUID party) {
        await().until(() -> rows.count("select count(*) from parties where id = ?", party) == 1);
        return party;
    }
}
