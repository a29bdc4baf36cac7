package de.guildhall.identity.personaldata;

import de.guildhall.platform.personaldata.PersonalData;
import de.guildhall.platform.personaldata.PersonalSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Account, sign-ins, proven numbers, and the trail of what was done with the person's data and by the person. */
@ApplicationScoped
class IdentityPersonalData implements PersonalData {

    @Override
    public List<PersonalSection> sections() {
        return List.of(
                PersonalSection.of("account", "persons", """
                        select given_name, family_name, email, language, created_at, activated_at, left_at, deactivated_at
                        from persons where id = ?1
                        """),
                PersonalSection.of("email-change", "email_changes", """
                        select new_email, requested_at, expires_at, old_confirmed_at, new_confirmed_at
                        from email_changes where person_id = ?1
                        """),
                PersonalSection.of("identifiers", "proven_identifiers", """
                        select kind, number, proven_at from proven_identifiers where person_id = ?1 order by proven_at
                        """),
                PersonalSection.of("apprentice-numbers", "apprentice_numbers", """
                        select number, training_relationship_id from apprentice_numbers where person_id = ?1 order by number
                        """),
                PersonalSection.of("memberships", "memberships", """
                        select organisation_id, chamber_id, valid_from, valid_until from memberships where person_id = ?1
                        order by valid_from
                        """),
                PersonalSection.of("sign-ins", "sign_ins", """
                        select last_sign_in_at, failures, last_failure_at, locked_at, locked_until, lifted_at
                        from sign_ins where person_id = ?1
                        """),
                PersonalSection.of("unused-accounts", "unused_accounts", """
                        select quarter, organisation_id, chamber_id, last_sign_in_at, confirmed_at from unused_accounts
                        where person_id = ?1 order by quarter
                        """),
                PersonalSection.of("accounts-confirmed", "unused_accounts", """
                        select quarter, organisation_id, chamber_id, confirmed_at from unused_accounts
                        where confirmed_by = ?1 order by confirmed_at
                        """),
                // Which mail went to a new address would tell whether somebody has it already (ACC-1).
                PersonalSection.of("links", "links", """
                        select purpose, email, given_name, family_name, language, created_at, expires_at, used_at, voided_at
                        from links where person_id = ?1 and purpose not in ('CONFIRM_NEW_EMAIL', 'EMAIL_TAKEN')
                        order by created_at
                        """),
                PersonalSection.of("password-requests", "password_requests", """
                        select identifier, requested_at from password_requests
                        where lower(identifier) in (
                            select email from persons where id = ?1
                            union all select lower(number) from apprentice_numbers where person_id = ?1)
                        """),
                PersonalSection.of("terms-accepted", "terms_acceptances", """
                        select version, language, text_hash, accepted_at from terms_acceptances where person_id = ?1
                        order by accepted_at
                        """),
                PersonalSection.of("terms-published", "terms_of_use", """
                        select version, published_at from terms_of_use where published_by = ?1 order by version
                        """),
                PersonalSection.of("data-exports", "data_exports", """
                        select asked_at, state, ready_at, expires_at from data_exports where person_id = ?1 order by asked_at
                        """),
                PersonalSection.of("trail-about-me", "audit_entries", """
                        select e.at, coalesce(p.given_name || ' ' || p.family_name, e.person_name) as person_name, e.acting_for,
                            e.action, e.object_kind, e.label, e.source, e.service
                        from audit_entries e left join persons p on p.id = e.person_id
                        where e.subject_person_id = ?1 order by e.at desc, e.entry_id
                        """),
                // What the person did with data of others says that it was done, and not with whose.
                PersonalSection.of("trail-by-me", "audit_entries", """
                        select at, acting_for, action, object_kind, source, service from audit_entries
                        where person_id = ?1 order by at desc, entry_id
                        """));
    }

    @Override
    public Map<String, String> tablesWithoutPersons() {
        return Map.of(
                "access_reviews", "quarters whose review is done",
                "audit_head", "the end of the chain",
                "applied_sign_in_events", "numbers of events",
                "sign_in_cursor", "how far Keycloak's events were read",
                "data_export_parts", "what services told for an export, until its file is made",
                "data_export_files", "the export itself");
    }
}
