package dev.annai.pack;

import dev.annai.rules.RuleFile;
import dev.annai.shop.Order;
import dev.annai.source.Finding;
import dev.annai.source.Findings;
import dev.annai.source.SourceLocation;
import dev.annai.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A knowledge pack as it stands in its folder, read but not yet understood.
 *
 * <p>Reading is total: what cannot be read is left out and told in {@link Parsed#findings}.
 *
 * @param version hash of all that gives answers
 * @param shop what {@code pack.yaml} says
 * @param entries in the order of files and of their lines
 * @param hasAllEntries whether every file of entries could be read
 * @param tables policy tables by name, sorted
 * @param messages by language
 * @param lexicons by language
 * @param rules in the order of their names
 * @param orders the order book, empty when the pack has none
 * @param orderPlaces where each order stands, by its number
 */
public record Pack(
    String version,
    ShopProfile shop,
    List<EntrySource> entries,
    boolean hasAllEntries,
    Map<String, TableSource> tables,
    Map<Language, MessagesSource> messages,
    Map<Language, LexiconSource> lexicons,
    List<RuleFile> rules,
    List<Order> orders,
    Map<String, SourceLocation> orderPlaces) {

  /**
   * A pack and all that was found wrong while it was read.
   *
   * @param pack absent when there is nothing to go on
   * @param findings sorted by place
   */
  public record Parsed(Optional<Pack> pack, List<Finding> findings) {}

  /**
   * Reads a folder.
   *
   * @throws java.io.UncheckedIOException when a file cannot be read
   */
  public static Parsed read(Path folder) {
    var findings = new Findings();
    var pack = new PackReader(PackFiles.read(folder, findings), findings).read();
    return new Parsed(pack, findings.sorted());
  }

  /** The policy table of a name. */
  public Optional<TableSource> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** Where an order of the order book stands. */
  public SourceLocation placeOf(Order order) {
    return orderPlaces.getOrDefault(order.number(), SourceLocation.startOf("orders.csv"));
  }
}
