package dev.annai.pack;

import dev.annai.pack.TableSource.RowSource;
import dev.annai.shop.PolicyTable.Kind;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cells of a store's policy tables by the names under which answers speak of them: {@code
 * shipping-fee.normal.fee}, and {@code phone} for {@code facts.phone.value}.
 */
public final class PolicyValues {

  private static final String FACTS = "facts";

  private final SortedMap<String, Value> valueByName;

  private PolicyValues(SortedMap<String, Value> valueByName) {
    this.valueByName = valueByName;
  }

  /** A cell and how it is to be worded. */
  public record Value(Kind kind, String text) {}

  /** The values of a store; of two rows with one name the first counts. */
  public static PolicyValues of(Map<String, TableSource> tables, String store) {
    var values = new TreeMap<String, Value>();
    for (var table : tables.values()) {
      var rows = table.isByStore() ? table.rows(store) : table.rows();
      rows.forEach(row -> add(table, row, values));
    }
    return new PolicyValues(values);
  }

  private static void add(TableSource table, RowSource row, Map<String, Value> values) {
    var key = row.text(table.key());
    if (key.isEmpty()) {
      return;
    }
    var name = table.name().equals(FACTS) ? key.get() : table.name() + "." + key.get();
    for (var column : table.columns()) {
      if (table.name().equals(FACTS) && column.name().equals("value")) {
        row.text("value").ifPresent(t -> values.putIfAbsent(name, new Value(ownKind(row), t)));
      } else if (!table.name().equals(FACTS) && !column.name().equals(TableSource.STORE)) {
        var full = name + "." + column.name();
        row.text(column.name())
            .ifPresent(text -> values.putIfAbsent(full, new Value(column.kind(), text)));
      }
    }
  }

  /** Facts name their kind row by row; a kind that does not exist was told by the reader. */
  private static Kind ownKind(RowSource row) {
    var name = row.text("kind").orElse("text").toUpperCase(Locale.ROOT);
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(Kind.TEXT);
  }

  /** The value of a name. */
  public Optional<Value> find(String name) {
    return Optional.ofNullable(valueByName.get(name));
  }

  /** All names. */
  public Set<String> names() {
    return Collections.unmodifiableSet(valueByName.keySet());
  }
}
