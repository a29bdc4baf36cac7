package de.guildhall.exam.personaldata;

import de.guildhall.platform.personaldata.PersonalData;
import de.guildhall.platform.personaldata.PersonalSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Nothing yet: exam dates are everybody's. */
@ApplicationScoped
class ExamPersonalData implements PersonalData {

    @Override
    public List<PersonalSection> sections() {
        return List.of();
    }

    @Override
    public Map<String, String> tablesWithoutPersons() {
        return Map.of(
                "exam_dates", "when and where exams are",
                "occupations", "names of occupations",
                "organisations", "which chamber a company belongs to",
                "training_relationships", "chamber and occupation of each; whose it is, org-service tells");
    }
}
