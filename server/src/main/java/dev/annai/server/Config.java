package dev.annai.server;

import dev.annai.chat.Identities;
import dev.annai.http.Limits;
import dev.annai.http.Network;
import dev.annai.orders.OrderSystem;
import dev.annai.privacy.Keeping;
import dev.annai.store.Seal;
import dev.annai.store.Store;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings, checked.
 *
 * @param data folder that the server may write
 * @param identities who signs for customers
 * @param orders where orders are looked up; absent: in the pack
 * @param now where the business clock stands; absent: it runs
 */
record Config(
    Path data,
    Web web,
    Knowledge knowledge,
    Storage storage,
    Desk desk,
    Hook hook,
    Identities identities,
    @Nullable OrderSystem orders,
    @Nullable Instant now,
    boolean json) {

  /**
   * Where customers and agents come in.
   *
   * @param port 0: any free port
   * @param host empty: all addresses
   * @param origins pages of other hosts that may call
   * @param trusted whose {@code X-Forwarded-For} is believed
   * @param atOnce messages that may be under way
   * @param metrics who may read the metrics
   */
  record Web(
      int port,
      String host,
      List<String> origins,
      List<Network> trusted,
      Limits.Rates limits,
      int atOnce,
      List<Network> metrics) {}

  /**
   * What the bot knows.
   *
   * @param pack folder of the knowledge pack
   * @param cache folder for what was compiled
   * @param reload how often the pack's files are looked at; zero: never
   */
  record Knowledge(Path pack, Path cache, Duration reload) {}

  /**
   * Where conversations are kept.
   *
   * @param url JDBC address
   * @param pool connections
   * @param queue writes that may wait
   * @param seal encrypts customers' words
   * @param keeping how long they are kept
   */
  record Storage(
      String url, String user, String password, int pool, int queue, Seal seal, Keeping keeping) {

    /** As the store takes it. */
    Store.Place place() {
      return new Store.Place(url, user, password, pool, queue);
    }

    @Override
    public String toString() {
      return "Storage[" + url.replaceAll("\\?.*", "") + "]";
    }
  }

  /**
   * Agents.
   *
   * @param password of the first account; absent: made up
   * @param lease how long a conversation stays with an agent who is gone
   */
  record Desk(@Nullable String password, Duration lease) {
    @Override
    public String toString() {
      return "Desk[" + lease + "]";
    }
  }

  /**
   * Who is told what happens.
   *
   * @param address absent: nobody
   */
  record Hook(@Nullable URI address, String secret) {
    @Override
    public String toString() {
      return "Hook[" + address + "]";
    }
  }

  /** Settings that are unknown or impossible; the message names each, a line a fault. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(List<String> faults) {
      super(String.join("\n", faults));
    }
  }

  /** The business clock: decisions, event times, promises. */
  Clock clock() {
    return now == null ? Clock.systemUTC() : Clock.fixed(now, ZoneOffset.UTC);
  }

  /**
   * Checks the settings.
   *
   * @throws Refused naming every setting that is unknown or impossible
   */
  static Config of(Settings settings) {
    var checked = new Checked(settings, new ArrayList<>(settings.faults()));
    var data = Path.of(checked.text(Setting.DATA));
    var config =
        new Config(
            data,
            web(checked),
            knowledge(checked, data),
            storage(checked, data),
            desk(checked),
            hook(checked),
            checked.parse(Setting.IDENTITY_KEY, Identities.NONE, Config::identities),
            OrderSettings.read(checked),
            checked.<@Nullable Instant>parse(Setting.NOW, null, Config::instant),
            checked.parse(Setting.LOG, "text", Config::log).equals("json"));
    if (!checked.faults().isEmpty()) {
      throw new Refused(checked.faults());
    }
    return config;
  }

  private static Web web(Checked checked) {
    return new Web(
        checked.number(Setting.PORT, 0, 65535),
        checked.text(Setting.HOST),
        checked.parse(Setting.ORIGINS, List.of(), Config::origins),
        checked.parse(Setting.TRUSTED_PROXIES, List.of(), Config::networks),
        limits(checked),
        checked.number(Setting.MESSAGES_AT_ONCE, 1, 1_000_000),
        checked.parse(Setting.METRICS_FROM, List.of(), Config::networks));
  }

  private static Limits.Rates limits(Checked checked) {
    return new Limits.Rates(
        checked.number(Setting.LIMIT_ADDRESS, 0, 1_000_000),
        checked.number(Setting.LIMIT_NETWORK, 0, 1_000_000),
        checked.number(Setting.LIMIT_CONVERSATION, 0, 1_000_000),
        checked.number(Setting.LIMIT_CONNECTIONS, 0, 1_000_000),
        checked.flag(Setting.LIMIT_LOOPBACK));
  }

  private static Knowledge knowledge(Checked checked, Path data) {
    var cache = checked.text(Setting.CACHE);
    return new Knowledge(
        checked.parse(Setting.PACK, Path.of(""), Config::pack),
        cache.isEmpty() ? data.resolve("cache") : Path.of(cache),
        Duration.ofSeconds(checked.number(Setting.RELOAD_SECONDS, 0, 3600)));
  }

  private static Storage storage(Checked checked, Path data) {
    return new Storage(
        checked.parse(Setting.STORE, "", url -> store(url, data)),
        checked.text(Setting.STORE_USER),
        checked.text(Setting.STORE_PASSWORD),
        checked.number(Setting.POOL, 2, 200),
        checked.number(Setting.WRITE_QUEUE, 10, 1_000_000),
        checked.parse(Setting.STORE_KEY, Seal.NONE, Config::seal),
        keeping(checked));
  }

  private static Seal seal(String value) {
    var keys = items(value).map(Base64.getDecoder()::decode).toList();
    return Seal.of(require(keys, keys.stream().allMatch(key -> key.length == 32)));
  }

  private static Identities identities(String value) {
    var secrets = items(value).toList();
    return Identities.of(
        require(secrets, secrets.stream().allMatch(secret -> secret.length() >= 32)));
  }

  private static Keeping keeping(Checked checked) {
    var none = Keeping.Span.of("0-1");
    return new Keeping(
        Map.of(
            "chat", checked.parse(Setting.KEEP_CHAT, none, Keeping.Span::of),
            "complaint", checked.parse(Setting.KEEP_COMPLAINT, none, Keeping.Span::of),
            "order-dispute", checked.parse(Setting.KEEP_ORDER_DISPUTE, none, Keeping.Span::of)));
  }

  private static Hook hook(Checked checked) {
    var address = checked.<@Nullable URI>parse(Setting.WEBHOOK_URL, null, Config::address);
    var secret =
        checked.parse(
            Setting.WEBHOOK_SECRET,
            "",
            value -> require(value, address == null || value.length() >= 16));
    return new Hook(address, secret);
  }

  private static @Nullable URI address(String value) {
    if (value.isEmpty()) {
      return null;
    }
    var uri = URI.create(value);
    return require(
        uri, uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith("http"));
  }

  private static Desk desk(Checked checked) {
    return new Desk(
        checked.<@Nullable String>parse(Setting.ADMIN_PASSWORD, null, Config::password),
        Duration.ofSeconds(checked.number(Setting.LEASE_SECONDS, 5, 3600)));
  }

  private static Path pack(String value) {
    var pack = value.isEmpty() ? samplePack() : Path.of(value);
    return require(pack, Files.isDirectory(pack));
  }

  /** The pack that ships with the program, beside where the launcher says that it lives. */
  private static Path samplePack() {
    return Path.of(System.getProperty("annai.home", "."), "knowledge", "shop");
  }

  private static @Nullable Instant instant(String value) {
    return value.isEmpty() ? null : OffsetDateTime.parse(value).toInstant();
  }

  private static String store(String url, Path data) {
    if (url.isEmpty()) {
      return "jdbc:sqlite:" + data.resolve("annai.db");
    }
    return require(url, url.startsWith("jdbc:sqlite:") || url.startsWith("jdbc:postgresql:"));
  }

  private static List<Network> networks(String value) {
    return items(value).map(Network::of).toList();
  }

  private static Stream<String> items(String value) {
    return Arrays.stream(value.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty());
  }

  private static List<String> origins(String value) {
    return items(value).map(origin -> require(origin, isOrigin(URI.create(origin)))).toList();
  }

  private static boolean isOrigin(URI uri) {
    return uri.getHost() != null
        && List.of("http", "https").contains(uri.getScheme())
        && uri.getRawPath().isEmpty();
  }

  private static @Nullable String password(String value) {
    return value.isEmpty() ? null : require(value, value.length() >= 12);
  }

  private static String log(String value) {
    return require(value, List.of("text", "json").contains(value));
  }

  private static <T> T require(T value, boolean possible) {
    if (!possible) {
      throw new IllegalArgumentException(value.toString());
    }
    return value;
  }
}
