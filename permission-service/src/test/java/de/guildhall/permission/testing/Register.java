package de.guildhall.permission.testing;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Arranges what a test takes for given, straight in the database. */
@ApplicationScoped
public class Register {

    private final Rows rows;

    Register(Rows rows) {
        this.rows = rows;
    }

    public UUID chamber(String name) {
        UUID id = UUID.randomUUID();
        rows.update("insert into chambers (id, name, version) values (?, ?, 1)", id, name);
        return id;
    }

    public UUID activeOrganisation(UUID chamber, String name) {
        return organisation(chamber, name, true);
    }

    public UUID organisation(UUID chamber, String name, boolean activated) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into organisations (id, chamber_id, name, activated, version) values (?, ?, ?, ?, 1)",
                id,
                chamber,
                name,
                activated);
        return id;
    }

    /** By which others name it. */
    public void number(UUID organisation, String companyNumber) {
        rows.update("update organisations set company_number = ? where id = ?", companyNumber, organisation);
    }

    /** With the rights that a code gives. */
    public UUID delegation(UUID principal, UUID chamber, UUID delegate) {
        List<String> rights =
                List.of("portal.use", "company.view", "trainers.view", "relationships.view", "exam-data.view");
        return delegation(principal, chamber, delegate, rights, "principal", false, null);
    }

    /** @param parent what was passed on, or null */
    public UUID delegation(
            UUID principal,
            UUID chamber,
            UUID delegate,
            List<String> rights,
            String sites,
            boolean passesOn,
            UUID parent) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into delegations (id, principal_id, chamber_id, delegate_id, parent_id, rights, sites, passes_on,"
                        + " valid_from, entered_by, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                id,
                principal,
                chamber,
                delegate,
                parent,
                String.join(" ", rights),
                sites,
                passesOn,
                time(now().minusSeconds(60)),
                UUID.randomUUID());
        return id;
    }

    /** ACC-4: from that moment on nobody acts for the organisation. */
    public void limitUse(UUID organisation, Instant until) {
        rows.update("update organisations set usable_until = ? where id = ?", time(until), organisation);
    }

    /** The person's name as identity-service tells it. */
    public void name(Person person) {
        rows.update(
                "insert into persons (id, name, version) values (?, ?, 1) on conflict do nothing",
                person.id(),
                person.name());
    }

    public Person operator(String name) {
        Person person = Person.named(name);
        grant(person, "installation-operator", Scope.INSTALLATION, ActingFor.INSTALLATION, null, null);
        return person.actingFor(ActingFor.INSTALLATION);
    }

    public Person ofChamber(String name, String role, UUID chamber) {
        Person person = Person.named(name);
        grant(person, role, Scope.chamber(chamber), ActingFor.chamber(chamber), null, chamber);
        return person.actingFor(ActingFor.chamber(chamber));
    }

    public Person ofOrganisation(String name, String role, UUID organisation, UUID chamber) {
        Person person = Person.named(name);
        grantInOrganisation(person, role, organisation, chamber);
        return person.actingFor(ActingFor.organisation(organisation));
    }

    public UUID grantInOrganisation(Person person, String role, UUID organisation, UUID chamber) {
        return grant(
                person,
                role,
                Scope.organisation(organisation),
                ActingFor.organisation(organisation),
                organisation,
                chamber);
    }

    public UUID grant(Person person, String role, Scope scope, ActingFor actingFor, UUID organisation, UUID chamber) {
        UUID id = UUID.randomUUID();
        boolean entered = enter(
                id, person.id(), role, scope, actingFor, organisation, chamber, now().minusSeconds(60), null, null);
        if (!entered) {
            throw new IllegalStateException("Given already");
        }
        return id;
    }

    /** @return false if the person holds the same at that time already */
    public boolean enter(
            UUID id,
            UUID person,
            String role,
            Scope scope,
            ActingFor actingFor,
            UUID organisation,
            UUID chamber,
            Instant from,
            Instant until,
            Instant revoked) {
        return rows.update(
                        "insert into grants (id, person_id, role, scope, acting_for, organisation_id, chamber_id, valid_from,"
                                + " valid_until, granted_by, granted_at, reason, revoked_by, revoked_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), 'given', ?, ?, 1) on conflict do nothing",
                        id,
                        person,
                        role,
                        scope.toString(),
                        actingFor.toString(),
                        organisation,
                        chamber,
                        time(from),
                        time(until),
                        UUID.randomUUID(),
                        revoked == null ? null : UUID.randomUUID(),
                        time(revoked))
                == 1;
    }

    /** The grant has rights of its own instead of the role's. */
    public void tailor(UUID grant, List<String> rights) {
        rows.update("update grants set rights = ? where id = ?", String.join(" ", rights), grant);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
