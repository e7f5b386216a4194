package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class SchemaTest {

  private static final Path SHOP = Path.of("shop");
  private static final Pattern MODELINE =
      Pattern.compile("# yaml-language-server: \\$schema=(\\S+)");

  @ParameterizedTest
  @MethodSource("files")
  void everyFileOfTheSampleShopKeepsItsSchema(Path file) throws IOException {
    assertEquals(List.of(), faults(schemaOf(file), Files.readString(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileOfTheSampleShopNamesItsSchemaToTheEditorsTools(Path file) throws IOException {
    var modeline = MODELINE.matcher(Files.readString(file).lines().findFirst().orElse(""));

    assertTrue(modeline.matches(), file + " names its schema in the first line");
    var schema = file.resolveSibling(modeline.group(1)).normalize();
    assertEquals(schemaOf(file) + ".schema.json", schema.getFileName().toString());
    assertTrue(Files.exists(schema), schema.toString());
  }

  private static String schemaOf(Path file) {
    var folder = SHOP.relativize(file).getName(0).toString();
    return folder.equals("lexicon") ? "cues" : folder.replace(".yaml", "");
  }

  /** What editors write; the calibration is written by a command. */
  static Stream<Path> files() throws IOException {
    try (var paths = Files.walk(SHOP)) {
      return paths
          .filter(path -> path.toString().endsWith(".yaml"))
          .filter(path -> !path.endsWith("calibration.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          faq  ~ [{ id: Fee, en: { question: Q, answer: A } }]
          faq  ~ [{ id: fee, en: { question: Q } }]
          faq  ~ [{ id: fee, relatd: [a] }]
          faq  ~ [{ id: fee, en: { question: Q, answer: [A] } }]
          pack ~ { names: { ko: a }, languages: [ko] }
          pack ~ { names: { ko: a }, languages: [ko], stores: [{ id: KR }] }
          messages ~ { hello: [a] }
          cues ~ { thanks: 감사 }
          """)
  void tellsWhatEditorsGetWrong(String schema, String yaml) {
    assertFalse(faults(schema, yaml).isEmpty());
  }

  @Test
  void acceptsEveryPartOfAPack() {
    var pack =
        """
        names: { ko: 가게 }
        languages: [ko]
        stores: [{ id: KR, names: { ko: 한국 }, zone: Asia/Seoul, currency: KRW, language: ko }]
        risk: { wrong: 0.02, out-of-scope: 0.05, level: 0.95, answer: 0.6, offer: 0.3, stricter: { refund-when: 0.9 } }
        search: { ko: { jamo: 0.4 } }
        phrasings: { ko: 6 }
        """;

    assertEquals(List.of(), faults("pack", pack));
  }

  private static List<ValidationMessage> faults(String schema, String yaml) {
    JsonNode value = new ObjectMapper().valueToTree(new Yaml().load(yaml));
    return List.copyOf(schema(schema).validate(value));
  }

  private static JsonSchema schema(String name) {
    var resource = Defaults.class.getResourceAsStream("schema/" + name + ".schema.json");
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(resource);
  }
}
