package de.guildhall.kubernetes;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class Yaml {

    static final ObjectMapper JSON = JsonMapper.builder().build();

    // A key written twice is a mistake that API servers and tools resolve differently.
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Yaml() {}

    static List<ObjectNode> documents(Path file) throws IOException {
        try (var parser = YAML.getFactory().createParser(file.toFile())) {
            return YAML.<ObjectNode>readValues(parser, ObjectNode.class).readAll();
        }
    }

    static List<ObjectNode> documents(String text) throws IOException {
        try (var parser = YAML.getFactory().createParser(text)) {
            return YAML.<ObjectNode>readValues(parser, ObjectNode.class).readAll();
        }
    }

    static <T> T read(Path file, Class<T> type) throws IOException {
        return YAML.readValue(file.toFile(), type);
    }
}
