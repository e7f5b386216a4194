package dev.annai.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be set: by a flag, an {@code ANNAI_…} variable or the file. */
enum Setting {
  PORT("8080", "0 to 65535; 0: any free port", "port to listen on"),
  HOST("", "a host name or an address", "address to listen on; empty: all"),
  PACK("", "a folder with pack.yaml", "the knowledge pack; empty: the sample pack"),
  DATA("data", "a folder that can be written", "where the store and what was compiled are kept"),
  NOW("", "an instant with offset such as 2026-11-24T10:30:00+09:00", "stops the business clock"),
  STORE("", "jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME", "the store; empty: SQLite in data"),
  STORE_USER("", "a name", "user of the PostgreSQL store"),
  STORE_PASSWORD("", "a text", "password of the PostgreSQL store"),
  ORIGINS(
      "", "addresses such as https://shop.example, separated by commas", "pages of other hosts"),
  ADMIN_PASSWORD("", "at least 12 characters", "password of the first account; empty: made up"),
  LEASE_SECONDS("60", "5 to 3600", "how long an agent who is gone keeps a conversation"),
  POOL("8", "2 to 200", "connections to the store"),
  WRITE_QUEUE("2000", "10 to 1000000", "writes that may wait for the store before 503"),
  RELOAD_SECONDS("2", "0 to 3600; 0: never", "how often the pack's files are looked at"),
  LOG("text", "text or json", "form of the log lines");

  private final String fallback;
  private final String expected;
  private final String meaning;

  Setting(String fallback, String expected, String meaning) {
    this.fallback = fallback;
    this.expected = expected;
    this.meaning = meaning;
  }

  /** As it stands in the file and, after two dashes, on the command line. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As it stands in the environment. */
  String variable() {
    return "ANNAI_" + name();
  }

  /** The value when nothing sets it. */
  String fallback() {
    return fallback;
  }

  /** What a value must be, for people. */
  String expected() {
    return expected;
  }

  /** Whether its value is never shown. */
  boolean isSecret() {
    return name().endsWith("PASSWORD");
  }

  /** What it does, for people. */
  String meaning() {
    return meaning;
  }

  /** The setting of an id. */
  static Optional<Setting> of(String id) {
    return Arrays.stream(values()).filter(setting -> setting.id().equals(id)).findFirst();
  }
}
