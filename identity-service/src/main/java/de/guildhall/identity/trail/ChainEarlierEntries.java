package de.guildhall.identity.trail;

import de.guildhall.audit.chain.ChainReader;
import de.guildhall.audit.chain.ChainedEntry;
import de.guildhall.audit.chain.ChainedEntry.SealedText;
import de.guildhall.audit.chain.Head;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Takes the entries of before the chain into it, in the order of their time. */
public class ChainEarlierEntries implements JavaMigration {

    private static final int FETCHED = 1000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261122.1101");
    }

    @Override
    public String getDescription() {
        return "chain earlier entries";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        Head head = Head.OF_NOTHING;
        try (PreparedStatement all =
                database.prepareStatement("select * from audit_entries where number is null order by at, entry_id")) {
            all.setFetchSize(FETCHED);
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    ChainedEntry entry = sealed(ChainReader.entry(row));
                    head = head.followedBy(entry);
                    chain(database, entry, head);
                }
            }
        }
        try (PreparedStatement update = database.prepareStatement("update audit_head set number = ?, hash = ?")) {
            update.setLong(1, head.number());
            update.setBytes(2, head.hash());
            update.executeUpdate();
        }
    }

    private static void chain(Connection database, ChainedEntry entry, Head head) throws SQLException {
        try (PreparedStatement update = database.prepareStatement("update audit_entries set number = ?, hash = ?,"
                + " person_name_seal = ?, label_seal = ?, before_state_seal = ?, after_state_seal = ?"
                + " where at = ? and entry_id = ?")) {
            update.setLong(1, head.number());
            update.setBytes(2, head.hash());
            update.setBytes(3, entry.personName().seal());
            update.setBytes(4, entry.label().seal());
            update.setBytes(5, entry.before().seal());
            update.setBytes(6, entry.after().seal());
            update.setObject(7, entry.at().atOffset(ZoneOffset.UTC));
            update.setObject(8, entry.entryId());
            update.executeUpdate();
        }
    }

    private static ChainedEntry sealed(ChainedEntry entry) {
        return new ChainedEntry(
                entry.entryId(),
                entry.at(),
                entry.service(),
                entry.source(),
                entry.personId(),
                SealedText.of(entry.personName().value()),
                entry.actingFor(),
                entry.action(),
                entry.objectKind(),
                entry.objectId(),
                SealedText.of(entry.label().value()),
                entry.subjectPersonId(),
                entry.organisationId(),
                entry.chamberId(),
                SealedText.of(entry.before().value()),
                SealedText.of(entry.after().value()));
    }
}
