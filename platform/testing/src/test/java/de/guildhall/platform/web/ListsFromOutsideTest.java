package de.guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListsFromOutsideTest {

    private final ObjectMapper json = new ObjectMapper();

    record Site(String name) {}

    record Company(List<Site> sites, List<String> names) {}

    @BeforeEach
    void customize() {
        new ListsFromOutside().customize(json);
    }

    @Test
    void aListOfObjectsHasAnEnd() throws JsonProcessingException {
        assertThat(json.readValue(sites(ListsFromOutside.MOST), Company.class).sites())
                .hasSize(ListsFromOutside.MOST);
        assertThatThrownBy(() -> json.readValue(sites(ListsFromOutside.MOST + 1), Company.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void textsAreCheapEnoughToLeaveThemToValidation() throws JsonProcessingException {
        String names = "\"a\",".repeat(ListsFromOutside.MOST) + "\"a\"";

        assertThat(json.readValue("{\"names\": [" + names + "]}", Company.class).names())
                .hasSize(ListsFromOutside.MOST + 1);
    }

    private static String sites(int count) {
        return "{\"sites\": [" + "{},".repeat(count - 1) + "{}]}";
    }
}
