package dev.annai.server;

import dev.annai.chat.CurrentBot;
import dev.annai.desk.PackReport;
import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Bot.Building.Built;
import dev.annai.dialogue.Bot.Building.Faulty;
import dev.annai.knowledge.KnowledgeLoader;
import dev.annai.knowledge.Loading;
import dev.annai.knowledge.Loading.Broken;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.lint.Linter;
import dev.annai.shop.OrderBook;
import dev.annai.source.Finding;
import dev.annai.store.Periodic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the bot at the newest good version of a pack: looks at its files, and when they have
 * changed and are quiet, makes a new bot beside the old one. A broken pack changes nothing but the
 * report.
 */
final class PackWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PackWatch.class);

  private final Config.Knowledge config;
  private final Clock clock;
  private final Function<Loaded, OrderBook> orders;
  private final CurrentBot bot;
  private @Nullable Periodic looks;
  private Map<Path, String> loaded;
  private Map<Path, String> seen;
  private volatile PackReport report;

  private PackWatch(
      Config.Knowledge config,
      Clock clock,
      Function<Loaded, OrderBook> orders,
      Loaded first,
      Bot bot) {
    this.config = config;
    this.clock = clock;
    this.orders = orders;
    this.loaded = files();
    this.seen = loaded;
    var knowledge = first.knowledge();
    this.bot = CurrentBot.of(bot, orders.apply(first));
    this.report = report(knowledge.version(), first.warnings());
  }

  /**
   * Loads a pack for the first time.
   *
   * @param orders where the orders of a pack's stores are looked up
   * @throws Config.Refused with all findings, when it is broken
   */
  static PackWatch load(Config.Knowledge config, Clock clock, Function<Loaded, OrderBook> orders) {
    return switch (KnowledgeLoader.load(config.pack())) {
      case Loaded loaded ->
          switch (Bot.build(loaded.knowledge(), config.cache())) {
            case Built(var bot) -> new PackWatch(config, clock, orders, loaded, bot);
            case Faulty(var faults) -> throw new Config.Refused(lines(Linter.findings(faults)));
          };
      case Broken broken -> throw new Config.Refused(lines(broken.findings()));
    };
  }

  /** Starts to look at the files. */
  void start() {
    if (config.reload().isPositive()) {
      looks = Periodic.start("pack-watch", config.reload(), this::look);
    }
  }

  /** The bot of the newest good version. */
  CurrentBot bot() {
    return bot;
  }

  /** What the last load found. */
  PackReport report() {
    return report;
  }

  @Override
  public void close() {
    if (looks != null) {
      looks.close();
    }
    bot.close();
  }

  private void look() {
    var now = files();
    var isQuiet = now.equals(seen);
    seen = now;
    if (isQuiet && !now.equals(loaded)) {
      loaded = now;
      take(KnowledgeLoader.load(config.pack()));
    }
  }

  private void take(Loading loading) {
    switch (loading) {
      case Loaded next -> {
        switch (Bot.build(next.knowledge(), config.cache())) {
          case Built(var built) -> replace(next, built);
          case Faulty(var faults) -> keep(Linter.findings(faults));
        }
      }
      case Broken broken -> keep(broken.findings());
    }
  }

  private void replace(Loaded next, Bot built) {
    bot.replace(built, orders.apply(next));
    report = report(next.knowledge().version(), next.warnings());
    LOG.info("pack version={} findings={}", report.version(), next.warnings().size());
  }

  private void keep(List<Finding> findings) {
    report = new PackReport(report.version(), report.loadedAt(), views(findings));
    lines(findings).forEach(line -> LOG.warn("pack {}", line));
  }

  /** Size and time of every file, which is enough to see that an editor saved one. */
  private Map<Path, String> files() {
    var files = new TreeMap<Path, String>();
    try (var walk = Files.walk(config.pack())) {
      for (var file : walk.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private PackReport report(String version, List<Finding> findings) {
    return new PackReport(version, clock.instant().toString(), views(findings));
  }

  private static List<PackReport.Finding> views(List<Finding> findings) {
    return findings.stream()
        .map(finding ->
            new PackReport.Finding(
                finding.at().file(),
                finding.at().line(),
                finding.at().column(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.message(),
                finding.advice()))
        .toList();
  }

  static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Finding::toString).toList();
  }
}
