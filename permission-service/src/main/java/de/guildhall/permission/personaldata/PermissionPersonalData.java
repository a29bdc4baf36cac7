package de.guildhall.permission.personaldata;

import de.guildhall.platform.personaldata.PersonalData;
import de.guildhall.platform.personaldata.PersonalSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The person's roles, those they gave and took, and departures. */
@ApplicationScoped
class PermissionPersonalData implements PersonalData {

    @Override
    public List<PersonalSection> sections() {
        return List.of(
                PersonalSection.of("name", "persons", "select name from persons where id = ?1"),
                PersonalSection.of("roles", "grants", """
                        select g.role, g.rights, o.name as organisation, c.name as chamber, g.scope, g.acting_for, g.valid_from,
                            g.valid_until, g.granted_at, g.reason, g.revoked_at
                        from grants g
                        left join organisations o on o.id = g.organisation_id
                        left join chambers c on c.id = g.chamber_id
                        where g.person_id = ?1 order by g.granted_at
                        """),
                // To whom is their data.
                PersonalSection.of("roles-given", "grants", """
                        select role, scope, granted_at from grants where granted_by = ?1 order by granted_at
                        """),
                PersonalSection.of("roles-revoked", "grants", """
                        select role, scope, revoked_at from grants where revoked_by = ?1 order by revoked_at
                        """),
                PersonalSection.of("roles-confirmed", "grants", """
                        select role, scope, confirmed_at from grants where confirmed_by = ?1 order by confirmed_at
                        """),
                PersonalSection.of("trainer", "trainers", """
                        select o.name as organisation from trainers t
                        left join organisations o on o.id = t.organisation_id where t.person_id = ?1 order by o.name
                        """),
                PersonalSection.of("training-relationships", "training_relationships", """
                        select id as training_relationship_id, apprentice_person_id = ?1 as as_apprentice,
                            trainer_person_id = ?1 as as_trainer
                        from training_relationships where apprentice_person_id = ?1 or trainer_person_id = ?1 order by id
                        """),
                PersonalSection.of("supervisions", "supervisions", """
                        select ends_at from supervisions where person_id = ?1 order by ends_at
                        """),
                PersonalSection.of("departures", "departures", """
                        select o.name as organisation, c.name as chamber, d.reason, d.recorded_at, d.returned_at
                        from departures d
                        left join organisations o on o.id = d.organisation_id
                        left join chambers c on c.id = d.chamber_id
                        where d.person_id = ?1 order by d.recorded_at
                        """),
                PersonalSection.of("departures-of-others", "departures", """
                        select scope, successor_id = ?1 as as_successor, recorded_by = ?1 as recorded_by_me,
                            coalesce(returned_by = ?1, false) as returned_by_me, recorded_at, returned_at
                        from departures where successor_id = ?1 or recorded_by = ?1 or returned_by = ?1 order by recorded_at
                        """),
                PersonalSection.of("delegations", "delegations", """
                        select p.name as principal, o.name as delegate, d.valid_from, d.valid_until, d.ended_at,
                            d.entered_by = ?1 as entered_by_me, coalesce(d.ended_by = ?1, false) as ended_by_me
                        from delegations d
                        left join organisations p on p.id = d.principal_id
                        left join organisations o on o.id = d.delegate_id
                        where d.entered_by = ?1 or d.ended_by = ?1 order by d.valid_from
                        """),
                PersonalSection.of("delegation-proposals", "delegation_proposals", """
                        select p.name as principal, o.name as delegate, d.message, d.proposed_at, d.answer, d.answered_at,
                            d.proposed_by = ?1 as proposed_by_me, coalesce(d.answered_by = ?1, false) as answered_by_me
                        from delegation_proposals d
                        left join organisations p on p.id = d.principal_id
                        left join organisations o on o.id = d.delegate_id
                        where d.proposed_by = ?1 or d.answered_by = ?1 order by d.proposed_at
                        """),
                PersonalSection.of("terms-accepted", "accepted_terms", """
                        select version from accepted_terms where person_id = ?1
                        """));
    }

    @Override
    public Map<String, String> tablesWithoutPersons() {
        return Map.of(
                "chambers", "names of chambers",
                "organisations", "names of companies",
                "review_policies", "numbers of months",
                "terms_of_use", "numbers of versions");
    }
}
