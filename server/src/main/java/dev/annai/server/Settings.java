package dev.annai.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The settings as people wrote them, before they are checked: defaults, then the file, then the
 * variables, then the flags; each covers the one before.
 *
 * @param given what was set, and where
 * @param faults what was set that does not exist
 */
record Settings(Map<Setting, Given> given, List<String> faults) {

  /** Variables of the launcher and of the loader itself, which are no settings. */
  private static final Set<String> OTHER_VARIABLES =
      Set.of("ANNAI_HEAP", "ANNAI_CONFIG", "ANNAI_HOME", "ANNAI_JAVA");

  /**
   * A value and where it stands.
   *
   * @param origin for people, for example {@code "ANNAI_PORT"}
   */
  record Given(String value, String origin) {}

  /** Reads the file, if there is one, the variables and the flags. */
  static Settings read(
      @Nullable Path file, Map<String, String> variables, Map<Setting, String> flags) {
    var settings = new Settings(new EnumMap<>(Setting.class), new ArrayList<>());
    if (file != null) {
      settings.addFile(file);
    }
    settings.addVariables(variables);
    flags.forEach((setting, value) ->
        settings.given.put(setting, new Given(value, "the flag --" + setting.id())));
    return settings;
  }

  /** The value that holds, and where it stands. */
  Given of(Setting setting) {
    return given.getOrDefault(setting, new Given(setting.fallback(), "the default"));
  }

  private void addFile(Path file) {
    try {
      var tree = new YAMLMapper().readTree(Files.readString(file));
      if (tree.isMissingNode() || tree.isNull()) {
        return;
      }
      if (!tree.isObject()) {
        faults.add("%s (expected: lines of the form name: value)".formatted(file));
        return;
      }
      tree.properties().forEach(field -> addField(file, field.getKey(), field.getValue()));
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      faults.add(
          "%s:%d:%d: no YAML: %s"
              .formatted(file, at.getLineNr(), at.getColumnNr(), e.getOriginalMessage()));
    } catch (IOException e) {
      faults.add("%s: cannot be read (%s)".formatted(file, e.getMessage()));
    }
  }

  private void addField(Path file, String name, JsonNode value) {
    var setting = Setting.of(name);
    if (setting.isEmpty()) {
      faults.add(unknown(name, file.toString()));
    } else if (value.isArray()) {
      var items = StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).toList();
      given.put(setting.get(), new Given(String.join(",", items), file.toString()));
    } else if (value.isValueNode()) {
      given.put(setting.get(), new Given(value.asText(), file.toString()));
    } else {
      faults.add("%s: in %s (expected: %s)".formatted(name, file, setting.get().expected()));
    }
  }

  private void addVariables(Map<String, String> variables) {
    var known = new HashMap<String, Setting>();
    for (var setting : Setting.values()) {
      known.put(setting.variable(), setting);
    }
    variables.forEach((name, value) -> {
      var setting = known.get(name);
      if (setting != null) {
        given.put(setting, new Given(value, name));
      } else if (name.startsWith("ANNAI_") && !OTHER_VARIABLES.contains(name)) {
        faults.add(unknown(name, "the environment"));
      }
    });
  }

  private static String unknown(String name, String origin) {
    var ids = Arrays.stream(Setting.values()).map(Setting::id).toList();
    return "%s: unknown setting in %s (expected: one of %s)"
        .formatted(name, origin, String.join(", ", ids));
  }
}
