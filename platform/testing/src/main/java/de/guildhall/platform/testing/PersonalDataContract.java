package de.guildhall.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.platform.personaldata.PersonalData;
import de.guildhall.platform.personaldata.PersonalSection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Whoever asks for all that is known about them gets all (AUD-2): no table of a service is forgotten, no column of one that
 * names persons, everything told has words in each language, and an index finds it.
 */
public final class PersonalDataContract {

    /** What the platform keeps for itself. */
    private static final Map<String, String> PASSING = Map.of(
            "outbox", "leaves within seconds",
            "inbox", "numbers of events",
            "idempotent_requests", "repeated requests are forgotten after two days",
            "flyway_schema_history", "the history of the schema");

    private static final Pattern NAMES_A_PERSON =
            Pattern.compile(".*person(_id)?|.*_by|.*email|(.*_)?(given|family)_name");

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.FRENCH, Locale.ENGLISH);

    private PersonalDataContract() {}

    public static void assertForgetsNothing(DataSource database, PersonalData data) {
        List<String> faults = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            tables(connection).forEach((table, columns) -> faults.addAll(faults(table, columns, data)));
            for (PersonalSection section : data.sections()) {
                Set<String> told = columns(connection, section);
                told.add("section." + section.key());
                faults.addAll(wordless(data, told));
                faults.addAll(readWhole(connection, section));
            }
        } catch (SQLException e) {
            throw new AssertionError("A section cannot be read", e);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("Not everything about a person is told:\n" + String.join("\n", faults));
        }
    }

    /** The sections that the service under test tells a person who asks, by their keys. */
    public static Map<String, JsonNode> told(UUID personId) {
        UUID export = UUID.randomUUID();
        Events.publish(
                "identity.data-export",
                personId,
                "identity.data-export.requested",
                Map.of("exportId", export, "personId", personId, "language", "de"));
        JsonNode part = Events.await("personal-data.part", event -> event.key().equals(export.toString()))
                .state();
        Map<String, JsonNode> sections = new TreeMap<>();
        part.path("sections")
                .forEach(section -> sections.put(section.path("key").asText(), section));
        return sections;
    }

    private static List<String> faults(String table, Set<String> columns, PersonalData data) {
        List<PersonalSection> sections = data.sections().stream()
                .filter(section -> section.tables().contains(table))
                .toList();
        boolean without = data.tablesWithoutPersons().containsKey(table) || PASSING.containsKey(table);
        if (without != sections.isEmpty()) {
            return List.of(table + (without ? " is told of, and said to hold nothing" : " is not told of"));
        }
        return columns.stream()
                .filter(column -> NAMES_A_PERSON.matcher(column).matches())
                .filter(column -> !without && sections.stream().noneMatch(section -> mentions(section, column)))
                .map(column -> table + "." + column + " is not told of")
                .toList();
    }

    private static boolean mentions(PersonalSection section, String column) {
        return Pattern.compile("\\b" + column + "\\b").matcher(section.sql()).find();
    }

    /** Columns by table; parts of a table are told of with it. */
    private static Map<String, Set<String>> tables(Connection connection) throws SQLException {
        Map<String, Set<String>> tables = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join pg_class t on t.relname = c.table_name and t.relnamespace = 'public'::regnamespace
                        where c.table_schema = 'public' and t.relkind in ('r', 'p') and not t.relispartition
                        """);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                tables.computeIfAbsent(row.getString(1), table -> new TreeSet<>())
                        .add(row.getString(2));
            }
        }
        return tables;
    }

    /** Of nobody: it is enough that the database understands it. */
    private static Set<String> columns(Connection connection, PersonalSection section) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ofNobody(section))) {
            ResultSetMetaData told = statement.executeQuery().getMetaData();
            Set<String> columns = new HashSet<>();
            for (int column = 1; column <= told.getColumnCount(); column++) {
                columns.add(told.getColumnLabel(column));
            }
            return columns;
        }
    }

    /** A table that grows with the years is not read from end to end for one person. */
    private static List<String> readWhole(Connection connection, PersonalSection section) throws SQLException {
        // Without rows any plan is cheap; these make PostgreSQL use an index wherever there is one.
        try (Statement planning = connection.createStatement()) {
            for (String way : List.of("seqscan", "hashjoin", "mergejoin")) {
                planning.execute("set enable_" + way + " = off");
            }
            try (ResultSet plan = planning.executeQuery("explain (format json) " + ofNobody(section))) {
                plan.next();
                return new ObjectMapper()
                        .readTree(plan.getString(1)).findParents("Relation Name").stream()
                                .filter(node -> section.tables().stream()
                                        .anyMatch(node.path("Relation Name").asText()::startsWith))
                                .filter(node -> node.findPath("Index Cond").isMissingNode())
                                .map(node -> section.key() + " reads the whole of "
                                        + node.path("Relation Name").asText())
                                .toList();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("PostgreSQL explains in JSON", e);
            } finally {
                planning.execute("reset all");
            }
        }
    }

    private static String ofNobody(PersonalSection section) {
        return section.sql().replace("?1", "'" + UUID.randomUUID() + "'::uuid");
    }

    private static List<String> wordless(PersonalData data, Set<String> told) {
        List<String> faults = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            ResourceBundle words = ResourceBundle.getBundle(
                    "personal-data.words", language, data.getClass().getClassLoader());
            told.stream()
                    .filter(name -> !words.containsKey(name))
                    .forEach(name -> faults.add(name + " has no words in " + language));
        }
        return faults;
    }
}
