package dev.annai.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Settings as flags of a command. */
final class SettingFlags {

  private static final Path FILE = Path.of("annai.yaml");
  private static final String CONFIG = "--config";

  private SettingFlags() {}

  /** Makes these settings flags of a command, and adds the flag that names the file. */
  static void add(CommandSpec command, Setting... settings) {
    command.addOption(
        OptionSpec.builder(CONFIG)
            .type(Path.class)
            .paramLabel("FILE")
            .description("the file of settings (default: annai.yaml where there is one)")
            .build());
    for (var setting : settings) {
      command.addOption(
          OptionSpec.builder("--" + setting.id())
              .type(String.class)
              .paramLabel("VALUE")
              .description(description(setting))
              .build());
    }
  }

  /**
   * The settings that hold for a command that was called.
   *
   * @throws Config.Refused naming every setting that is unknown or impossible
   */
  static Config config(CommandSpec command) {
    var flags = new EnumMap<Setting, String>(Setting.class);
    for (var setting : Setting.values()) {
      var value = value(command, setting);
      if (value != null) {
        flags.put(setting, value);
      }
    }
    return Config.of(Settings.read(file(command), System.getenv(), flags));
  }

  /** A flag of the same name that was not made from the setting is another thing. */
  private static @Nullable String value(CommandSpec command, Setting setting) {
    var option = command.findOption("--" + setting.id());
    var made = option != null && description(setting).equals(option.description()[0]);
    return made ? option.getValue() : null;
  }

  private static String description(Setting setting) {
    var fallback = setting.fallback().isEmpty() ? "" : "; default: " + setting.fallback();
    return "%s (%s%s)".formatted(setting.meaning(), setting.expected(), fallback);
  }

  private static @Nullable Path file(CommandSpec command) {
    Path named = command.findOption(CONFIG).getValue();
    var variable = System.getenv("ANNAI_CONFIG");
    if (named != null) {
      return named;
    }
    if (variable != null) {
      return Path.of(variable);
    }
    return Files.exists(FILE) ? FILE : null;
  }
}
