package de.guildhall.org.personaldata;

import de.guildhall.platform.personaldata.PersonalData;
import de.guildhall.platform.personaldata.PersonalSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The person as apprentice and as trainer, and what they did with activation codes. */
@ApplicationScoped
class OrgPersonalData implements PersonalData {

    @Override
    public List<PersonalSection> sections() {
        return List.of(
                PersonalSection.of("training-relationships", "training_relationships", """
                        select o.name as organisation, s.name as site, c.name_de as occupation, r.given_name, r.family_name,
                            r.birth_date, r.apprentice_number, r.starts_on, r.ends_on,
                            t.given_name || ' ' || t.family_name as trainer, r.account_state, r.account_email
                        from training_relationships r
                        join organisations o on o.id = r.organisation_id
                        join sites s on s.id = r.site_id
                        join occupations c on c.id = r.occupation_id
                        join trainers t on t.id = r.trainer_id
                        where r.account_person = ?1 order by r.starts_on
                        """),
                PersonalSection.of("trainer", "trainers", """
                        select o.name as organisation, t.given_name, t.family_name, t.account_state, t.account_email, t.left_at
                        from trainers t join organisations o on o.id = t.organisation_id
                        where t.account_person = ?1 order by o.name
                        """),
                // Whom the person trains is their data and not the trainer's.
                PersonalSection.of("training-relationships-as-trainer", "training_relationships", """
                        select r.id as training_relationship_id, o.name as organisation, r.starts_on, r.ends_on
                        from training_relationships r join organisations o on o.id = r.organisation_id
                        where r.trainer_person = ?1 order by r.starts_on
                        """),
                PersonalSection.of("codes-issued", "activation_codes", """
                        select o.name as organisation, a.kind, a.issued_at, a.deadline
                        from activation_codes a join organisations o on o.id = a.organisation_id
                        where a.issued_by = ?1 order by a.issued_at
                        """),
                PersonalSection.of("codes-used", "activation_codes", """
                        select o.name as organisation, a.kind, a.used_at
                        from activation_codes a join organisations o on o.id = a.organisation_id
                        where a.used_by = ?1 order by a.used_at
                        """),
                PersonalSection.of("letters-read", "letter_readers", """
                        select o.name as organisation, a.kind, l.read_at
                        from letter_readers l join activation_codes a on a.id = l.code_id
                        join organisations o on o.id = a.organisation_id
                        where l.person_id = ?1 order by l.read_at
                        """),
                PersonalSection.of("activation-attempts", "activation_attempts", """
                        select tried_at, outcome from activation_attempts where person_id = ?1 order by tried_at
                        """),
                PersonalSection.of("activation-locks", "activation_locks", """
                        select locked_at, until, lifted_at from activation_locks
                        where subject = 'ACCOUNT' and subject_id = ?1 order by locked_at
                        """),
                PersonalSection.of("locks-lifted", "activation_locks", """
                        select locked_at, lifted_at from activation_locks where lifted_by = ?1 order by lifted_at
                        """),
                PersonalSection.of("looks", "looks", """
                        select reason, ends_at from looks where person_id = ?1 order by ends_at
                        """));
    }

    @Override
    public Map<String, String> tablesWithoutPersons() {
        return Map.of(
                "chambers", "addresses of offices",
                "occupations", "names of occupations",
                "organisations", "companies",
                "sites", "places of companies",
                "withdrawn_persons", "ids of persons who are deleted");
    }
}
