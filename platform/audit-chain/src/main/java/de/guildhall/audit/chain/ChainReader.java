package de.guildhall.audit.chain;

import de.guildhall.audit.chain.ChainedEntry.SealedText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * Reads the chain from identity-service's database page by page, so that a trail of any length needs little memory.
 */
public final class ChainReader {

    private static final int PAGE = 1000;

    private final Connection database;

    public ChainReader(Connection database) {
        this.database = database;
    }

    /** All pages of the moment of the first one, while entries are added; the connection is for nothing else then. */
    public static ChainReader ofOneMoment(Connection database) throws SQLException {
        database.setReadOnly(true);
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return new ChainReader(database);
    }

    /** @param progress hears after every page how many entries held */
    public Verification verify(Optional<Head> earlier, LongConsumer progress) throws SQLException {
        Verification verification = new Verification(earlier);
        long last = Long.MIN_VALUE;
        for (long next = readPage(last, verification); next > last; next = readPage(last, verification)) {
            last = next;
            progress.accept(verification.reached().number());
            if (verification.isBroken()) {
                return verification;
            }
        }
        verification.end(head(), count());
        return verification;
    }

    /** @return the number of the page's last entry; that of the page before if there is none */
    private long readPage(long last, Verification verification) throws SQLException {
        long reached = last;
        try (PreparedStatement statement = database.prepareStatement(
                "select * from audit_entries where number > ? order by number limit " + PAGE)) {
            statement.setLong(1, last);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reached = row.getLong("number");
                    verification.next(new StoredEntry(new Head(reached, row.getBytes("hash")), entry(row)));
                }
            }
        }
        return reached;
    }

    private Head head() throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("select number, hash from audit_head");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? new Head(row.getLong("number"), row.getBytes("hash")) : Head.OF_NOTHING;
        }
    }

    private long count() throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("select count(*) from audit_entries");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    public static ChainedEntry entry(ResultSet row) throws SQLException {
        return new ChainedEntry(
                row.getObject("entry_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("service"),
                row.getString("source"),
                row.getObject("person_id", UUID.class),
                sealed(row, "person_name"),
                row.getString("acting_for"),
                row.getString("action"),
                row.getString("object_kind"),
                row.getObject("object_id", UUID.class),
                sealed(row, "label"),
                row.getObject("subject_person_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("chamber_id", UUID.class),
                sealed(row, "before_state"),
                sealed(row, "after_state"));
    }

    private static SealedText sealed(ResultSet row, String column) throws SQLException {
        return new SealedText(row.getString(column), row.getBytes(column + "_seal"));
    }
}
