package de.guildhall.trainingrecord.personaldata;

import de.guildhall.platform.personaldata.PersonalData;
import de.guildhall.platform.personaldata.PersonalSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The person's own record books with all versions, and what they decided in those of others. */
@ApplicationScoped
class TrainingRecordPersonalData implements PersonalData {

    @Override
    public List<PersonalSection> sections() {
        return List.of(
                PersonalSection.of("record-books", "record_books", """
                        select organisation_name, occupation_de as occupation, apprentice_given_name as given_name,
                            apprentice_family_name as family_name, apprentice_born_on as birth_date, trainer_name as trainer,
                            starts_on, ends_on
                        from record_books where apprentice_person_id = ?1 order by starts_on
                        """),
                PersonalSection.of("records", "training_records", """
                        select r.starts_on, r.status, r.department, r.work, r.instruction, r.school, r.days, r.minutes,
                            r.submitted_at, r.decided_at, r.decider_name, r.remarks
                        from training_records r join record_books b on b.id = r.book_id
                        where b.apprentice_person_id = ?1 order by r.starts_on
                        """),
                PersonalSection.of("record-versions", "training_record_versions", """
                        select v.starts_on, v.version, v.status, v.department, v.work, v.instruction, v.school, v.days,
                            v.remarks, v.person_name, v.made_at
                        from training_record_versions v join record_books b on b.id = v.book_id
                        where b.apprentice_person_id = ?1 order by v.starts_on, v.version
                        """),
                // What apprentices wrote is theirs; what was decided and remarked is the decider's, too.
                PersonalSection.of("books-as-trainer", "record_books", """
                        select organisation_name, starts_on, ends_on from record_books where trainer_person_id = ?1
                        order by starts_on
                        """),
                PersonalSection.of("records-decided", "training_records", """
                        select starts_on, status, decided_at, remarks from training_records where decided_by = ?1
                        order by decided_at
                        """),
                PersonalSection.of("records-submitted", "training_records", """
                        select starts_on, submitted_at from training_records where submitted_by = ?1 order by starts_on
                        """),
                PersonalSection.of("supervisor", "supervisors", """
                        select s.email, s.state,
                            (select min(b.organisation_name) from record_books b where b.organisation_id = s.organisation_id)
                                as organisation_name
                        from supervisors s where s.person_id = ?1 order by s.email
                        """),
                PersonalSection.of("supervisions", "supervisions", """
                        select v.given_name, v.family_name, v.introduced_at
                        from supervisions v join supervisors s on s.id = v.supervisor_id
                        where s.person_id = ?1 order by v.introduced_at
                        """),
                PersonalSection.of("supervisors-introduced", "supervisions", """
                        select given_name, family_name, introduced_at from supervisions where introduced_by = ?1
                        order by introduced_at
                        """),
                PersonalSection.of("companies-left", "departed_persons", """
                        select (select min(b.organisation_name) from record_books b where b.organisation_id = d.organisation_id)
                            as organisation_name
                        from departed_persons d where d.person_id = ?1
                        """),
                PersonalSection.of("versions-made", "training_record_versions", """
                        select starts_on, version, status, made_at from training_record_versions where person_id = ?1
                        order by made_at
                        """));
    }

    @Override
    public Map<String, String> tablesWithoutPersons() {
        return Map.of("withdrawn_persons", "ids of persons who are deleted");
    }
}
