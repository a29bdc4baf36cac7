package de.guildhall.identity.dataexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.guildhall.identity.person.Language;
import de.guildhall.platform.testing.Rule;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("AUD-2")
class DataExportTextTest {

    private final DataExportText text = new DataExportText(Language.DE);

    @Test
    void daysAreWrittenAsPeopleWriteThem() {
        assertThat(text.value("2026-02-28")).isEqualTo("28. Februar 2026");
    }

    /** Somebody typed it into a remark, and their export shall be made all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "0000-13-00", "2026-02-28T25:61:00Z", "2026-02-28T10:00:00+99:00"})
    void whatOnlyLooksLikeADayOrAMomentStaysAsItIs(String typed) {
        assertThat(text.value(typed)).isEqualTo(typed);
    }

    @Test
    void whatTheFileLeavesOutIsSaid() {
        assertThat(notes(DataExportText.MOST_ROWS, true)).isEmpty();
        assertThat(notes(DataExportText.MOST_ROWS + 1, true))
                .containsExactly(text.word("more").formatted(1));
        assertThat(notes(1, false)).containsExactly(text.word("incomplete"));
    }

    private List<String> notes(int rows, boolean complete) {
        ObjectNode section = JsonNodeFactory.instance.objectNode().put("complete", complete);
        section.putArray("rows").addAll(Collections.nCopies(rows, JsonNodeFactory.instance.objectNode()));
        return text.sections(List.of(section)).getFirst().notes();
    }
}
