package dev.annai.pack;

import dev.annai.rules.RuleFile;
import dev.annai.shop.Order;
import dev.annai.source.Fields;
import dev.annai.source.Findings;
import dev.annai.source.SourceFile;
import dev.annai.source.SourceLocation;
import dev.annai.source.Yaml;
import dev.annai.source.YamlReader;
import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of a pack, each kind by its own reader; a missing pack.yaml ends it. */
final class PackReader {

  private final PackFiles files;
  private final Findings findings;

  PackReader(PackFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  Optional<Pack> read() {
    var file = files.file("pack.yaml", findings);
    if (file.isEmpty() && !files.has("pack.yaml")) {
      findings.error(
          SourceLocation.startOf("pack.yaml"),
          "no such file",
          "A pack is a folder with a pack.yaml; maybe this is not its folder.");
    }
    return file.flatMap(f -> YamlReader.read(f, findings))
        .map(yaml -> new ShopReader(findings).read(Fields.of(yaml, "pack.yaml", findings)))
        .map(this::calibrated)
        .map(this::pack);
  }

  /** What {@code eval calibrate} found; a number that stands in pack.yaml too is the editor's. */
  private ShopProfile calibrated(ShopProfile shop) {
    return files
        .file("calibration.yaml", findings)
        .flatMap(file -> YamlReader.read(file, findings))
        .map(yaml -> {
          var fields = Fields.of(yaml, "calibration.yaml", findings);
          var fitted = new SettingsReader(shop.languages()).read(fields);
          fields.noOthers();
          return new ShopProfile(
              shop.names(), shop.languages(), shop.stores(), shop.settings().over(fitted));
        })
        .orElse(shop);
  }

  private Pack pack(ShopProfile shop) {
    var faq = files.folder("faq", findings);
    var yamls = yamls(faq);
    var book = new OrdersReader(shop, findings);
    return new Pack(
        files.version(),
        shop,
        entries(shop, yamls),
        yamls.size() == faq.size(),
        tables(shop),
        messages(shop),
        lexicons(shop),
        rules(),
        orders(book),
        book.places());
  }

  private List<EntrySource> entries(ShopProfile shop, List<YamlFile> yamls) {
    var reader = new EntryReader(shop, findings);
    var entries = new ArrayList<EntrySource>();
    for (var file : yamls) {
      entries.addAll(reader.read(file.file(), file.yaml()));
    }
    return entries;
  }

  private record YamlFile(SourceFile file, Yaml yaml) {}

  /** They are most of a pack. */
  private List<YamlFile> yamls(List<SourceFile> sources) {
    return sources.parallelStream()
        .flatMap(
            file -> YamlReader.read(file, findings).map(yaml -> new YamlFile(file, yaml)).stream())
        .toList();
  }

  private Map<String, TableSource> tables(ShopProfile shop) {
    var reader = new TableReader(shop, findings);
    var tables = new TreeMap<String, TableSource>();
    for (var file : files.folder("policy", findings)) {
      reader.read(file).ifPresent(table -> tables.put(table.name(), table));
    }
    return tables;
  }

  private Map<Language, MessagesSource> messages(ShopProfile shop) {
    var reader = new MessagesReader(shop, findings);
    var messages = new LinkedHashMap<Language, MessagesSource>();
    for (var file : files.folder("messages", findings)) {
      YamlReader.read(file, findings)
          .flatMap(yaml -> reader.read(file, yaml))
          .ifPresent(source -> messages.put(source.language(), source));
    }
    return messages;
  }

  private Map<Language, LexiconSource> lexicons(ShopProfile shop) {
    var reader = new LexiconReader(files, findings);
    var lexicons = new LinkedHashMap<Language, LexiconSource>();
    shop.languages().forEach(language -> lexicons.put(language, reader.read(language)));
    return lexicons;
  }

  private List<RuleFile> rules() {
    return files.folder("rules", findings).stream()
        .map(file -> new RuleFile(file.name(), file.text()))
        .toList();
  }

  private List<Order> orders(OrdersReader book) {
    return files.file("orders.csv", findings).map(book::read).orElse(List.of());
  }
}
