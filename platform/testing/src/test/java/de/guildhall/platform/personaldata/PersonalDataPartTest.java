package de.guildhall.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.guildhall.platform.personaldata.PersonalDataPart.Section;
import de.guildhall.platform.testing.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonalDataPartTest {

    /** Each is 12 bytes long in JSON. */
    private static final int ROW = 12;

    private final UUID export = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @Test
    @Rule("AUD-2")
    void nothingToSayIsOneEmptyPart() {
        assertThat(parts(List.of(section("empty", 0)), ROW))
                .containsExactly(new PersonalDataPart(export, person, "org-service", 1, 1, List.of()));
    }

    @Test
    @Rule("AUD-2")
    void whatFitsIsOnePart() {
        List<PersonalDataPart> parts = parts(List.of(section("one", 1), section("two", 1)), 2 * ROW);

        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().sections()).extracting(Section::key).containsExactly("one", "two");
    }

    @Test
    @Rule("AUD-2")
    void aByteMoreIsAnotherPartAndNoRowIsLost() {
        List<PersonalDataPart> parts = parts(List.of(section("one", 3), section("two", 1)), 2 * ROW + ROW - 1);

        assertThat(parts).extracting(PersonalDataPart::part).containsExactly(1, 2);
        assertThat(parts).extracting(PersonalDataPart::parts).containsExactly(2, 2);
        assertThat(parts.getFirst().sections()).containsExactly(section("one", 2));
        assertThat(parts.getLast().sections()).extracting(Section::key).containsExactly("one", "two");
        assertThat(parts.getLast().sections().getFirst().rows()).hasSize(1);
    }

    @Test
    @Rule("AUD-2")
    void aRowThatIsTooLongAloneStillGoes() {
        assertThat(parts(List.of(section("one", 2)), 1)).hasSize(2);
    }

    private List<PersonalDataPart> parts(List<Section> sections, int most) {
        return PersonalDataPart.of(export, person, "org-service", sections, most);
    }

    private static Section section(String key, int rows) {
        List<JsonNode> same =
                Collections.nCopies(rows, JsonNodeFactory.instance.objectNode().put("a", "bcde"));
        return new Section(key, key, Map.of("a", "A"), true, same);
    }
}
