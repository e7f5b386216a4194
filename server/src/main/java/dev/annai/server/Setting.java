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
  CACHE("", "a folder that can be written", "where what was compiled is kept; empty: in data"),
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
  MESSAGES_AT_ONCE(
      Integer.toString(128 * Runtime.getRuntime().availableProcessors()),
      "1 to 1000000",
      "messages under way at once before 503"),
  RELOAD_SECONDS("2", "0 to 3600; 0: never", "how often the pack's files are looked at"),
  STORE_KEY(
      "",
      "32 bytes in base64; several, separated by commas: the first encrypts",
      "encrypts customers' words in the store"),
  IDENTITY_KEY(
      "",
      "at least 32 characters; several, separated by commas: any of them",
      "with what the shop's page signs who a customer is"),
  KEEP_CHAT("0-365", "days least-most", "how long chats are kept"),
  KEEP_COMPLAINT("1095-1125", "days least-most", "how long complaints are kept"),
  KEEP_ORDER_DISPUTE("1825-1855", "days least-most", "how long order disputes are kept"),
  WEBHOOK_URL("", "an http or https address", "who is told what happens"),
  WEBHOOK_SECRET("", "at least 16 characters", "signs what is told"),
  ORDERS_URL(
      "",
      "jdbc:postgresql://HOST/NAME, jdbc:sqlite:FILE, or an http address with {order}",
      "the shop's order system; empty: the pack's orders.csv"),
  ORDERS_USER("", "a name", "user of the order system; empty: the password is a bearer token"),
  ORDERS_PASSWORD("", "a text", "password or token of the order system"),
  ORDERS_QUERY("", "a SELECT with :order", "finds an order in the order system's database"),
  ORDERS_FIELDS(
      "", "pairs such as status=state, separated by commas", "our field = the order system's"),
  ORDERS_STATUSES("", "pairs such as shipped=in_transit, separated by commas", "its status = ours"),
  ORDERS_TIMEOUT("3000", "100 to 10000", "milliseconds that a look-up takes at most"),
  TRUSTED_PROXIES(
      "",
      "addresses or ranges such as 10.0.0.0/8, separated by commas",
      "whose X-Forwarded-For is believed"),
  LIMIT_ADDRESS("300", "0 to 1000000; 0: none", "requests a minute of one address"),
  LIMIT_NETWORK("6000", "0 to 1000000; 0: none", "requests a minute of one network"),
  LIMIT_CONVERSATION("40", "0 to 1000000; 0: none", "messages a minute of one conversation"),
  LIMIT_CONNECTIONS("50", "0 to 1000000; 0: none", "open live connections of one address"),
  LIMIT_LOOPBACK("no", "yes or no", "whether loopback is limited too"),
  METRICS_FROM(
      "127.0.0.0/8,::1", "addresses or ranges, separated by commas", "who may read /metrics"),
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
    return name().endsWith("PASSWORD") || name().endsWith("SECRET") || name().endsWith("KEY");
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
