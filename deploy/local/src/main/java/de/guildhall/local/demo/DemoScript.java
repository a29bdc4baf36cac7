package de.guildhall.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/** What demo-data.yaml says. */
record DemoScript(
        String password,
        Human operator,
        List<Chamber> chambers,
        List<Occupation> occupations,
        List<Organisation> organisations,
        Map<String, List<WeekText>> records,
        String returnRemarks) {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static DemoScript read() {
        try (var in = DemoScript.class.getResourceAsStream("demo-data.yaml")) {
            return YAML.readValue(in, DemoScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Chamber chamber(String key) {
        return chambers.stream()
                .filter(chamber -> chamber.key.equals(key))
                .findFirst()
                .orElseThrow();
    }

    Occupation occupation(String code) {
        return occupations.stream()
                .filter(occupation -> occupation.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    WeekText text(String occupation, int week) {
        var texts = records.getOrDefault(occupation, records.get("any"));
        return texts.get(week % texts.size());
    }

    record Chamber(
            String key,
            String client,
            String name,
            String shortName,
            String place,
            Address address,
            String email,
            List<Staff> staff) {

        Staff clerk() {
            return staff.stream()
                    .filter(member -> member.roles().contains("clerk"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    record Staff(List<String> roles, String givenName, String familyName, String email) {}

    record Occupation(String code, Map<String, String> name, int durationMonths) {}

    record Organisation(
            String chamber,
            String companyNumber,
            String name,
            Address address,
            String email,
            List<Site> sites,
            Human administrator,
            String headOffice,
            String actsFor,
            List<Human> trainers,
            List<Apprentice> apprentices) {

        Organisation {
            trainers = trainers == null ? List.of() : trainers;
            apprentices = apprentices == null ? List.of() : apprentices;
        }

        boolean isActivated() {
            return administrator != null;
        }

        /** The head office is named by its company number, and comes before. */
        boolean isBranch() {
            return headOffice != null;
        }

        /** Another's delegate; the principal is named by its company number, and comes before. */
        boolean isDelegate() {
            return actsFor != null;
        }

        /** For somebody to activate by hand. */
        boolean isLeftOpen() {
            return !isActivated() && !isBranch();
        }
    }

    record Address(String street, String postalCode, String city, String country) {}

    record Site(String name, Address address) {}

    record Human(String givenName, String familyName, String email, String language) {

        Human {
            language = language == null ? "de" : language;
        }
    }

    record Apprentice(
            String givenName,
            String familyName,
            String email,
            String language,
            int age,
            String birthday,
            String number,
            String occupation,
            int site,
            int trainer,
            int year,
            List<WeekState> weeks,
            Human supervisor) {

        Apprentice {
            language = language == null ? "de" : language;
            weeks = weeks == null ? List.of() : weeks;
        }

        /** The age is the one on the first day of training. */
        LocalDate birthDate(LocalDate start) {
            var birthday = MonthDay.parse("--" + this.birthday).atYear(start.getYear());
            return birthday.isAfter(start) ? birthday.minusYears(age + 1L) : birthday.minusYears(age);
        }
    }

    enum WeekState {
        DRAFT,
        SUBMITTED,
        /** To the training supervisor. */
        SENT,
        RETURNED,
        APPROVED
    }

    record WeekText(String department, String work, String instruction, String school) {}
}
