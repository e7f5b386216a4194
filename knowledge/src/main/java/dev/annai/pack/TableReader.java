package dev.annai.pack;

import dev.annai.pack.TableSource.RowSource;
import dev.annai.shop.PolicyTable.Column;
import dev.annai.shop.PolicyTable.Kind;
import dev.annai.source.CsvFile;
import dev.annai.source.CsvFile.CsvRow;
import dev.annai.source.Findings;
import dev.annai.source.Nearest;
import dev.annai.source.SourceFile;
import dev.annai.source.SourceLocation;
import dev.annai.source.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code policy/*.csv}: a header of {@code name:kind} and cells of those kinds. In a table
 * with the columns {@code kind} and {@code value} each row names its own kind.
 */
final class TableReader {

  private final ShopProfile shop;
  private final Findings findings;

  TableReader(ShopProfile shop, Findings findings) {
    this.shop = shop;
    this.findings = findings;
  }

  Optional<TableSource> read(SourceFile file) {
    return CsvFile.read(file, findings).map(csv -> table(file, csv));
  }

  private TableSource table(SourceFile file, CsvFile csv) {
    var name = file.name().replaceAll(".*/|\\.csv$", "");
    var columns = csv.header().stream().map(this::column).toList();
    var rows = csv.rows().stream().map(row -> row(row, columns)).toList();
    if (columns.size() < 2) {
      findings.error(
          file.start(),
          "a policy table of one column",
          "A table has a column that names the row and at least one more.");
    }
    return new TableSource(name, file.start(), columns, rows);
  }

  private Column column(Text header) {
    var colon = header.value().indexOf(':');
    if (colon < 0) {
      return new Column(header.value(), Kind.TEXT);
    }
    var kind = new Text(header.value().substring(colon + 1), header.at(colon + 1), 0);
    return new Column(header.value().substring(0, colon), kind(kind).orElse(Kind.TEXT));
  }

  private Optional<Kind> kind(Text name) {
    var kinds = Arrays.stream(Kind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
    if (kinds.contains(name.value())) {
      return Optional.of(Kind.valueOf(name.value().toUpperCase(Locale.ROOT)));
    }
    findings.error(
        name.at(),
        "kind \"%s\" (expected: %s)".formatted(name.value(), String.join(", ", kinds)),
        Nearest.advice(name.value(), kinds, "A column without a kind holds text."));
    return Optional.empty();
  }

  private RowSource row(CsvRow row, List<Column> columns) {
    var cells = new LinkedHashMap<String, Text>();
    row.cells().forEach((header, text) -> cells.put(header.replaceAll(":.*", ""), text));
    var named = Optional.ofNullable(cells.get("kind")).filter(k -> isFacts(columns));
    var own = named.flatMap(this::kind);
    for (var column : columns) {
      var kind = column.name().equals("value") ? own.orElse(column.kind()) : column.kind();
      Optional.ofNullable(cells.get(column.name())).ifPresent(text -> check(text, kind));
    }
    if (columns.getFirst().name().equals(TableSource.STORE)) {
      checkStore(row.at(), cells.get(TableSource.STORE));
    }
    return new RowSource(row.at(), cells);
  }

  private static boolean isFacts(List<Column> columns) {
    var names = columns.stream().map(Column::name).toList();
    return names.contains("kind") && names.contains("value");
  }

  private void checkStore(SourceLocation row, @Nullable Text store) {
    if (store == null) {
      findings.error(row, "a row without a store", "Write a store's id into the first cell.");
    } else if (!shop.storeIds().contains(store.value())) {
      findings.error(
          store.at(),
          "store \"%s\" (expected: %s)"
              .formatted(store.value(), String.join(", ", shop.storeIds())),
          "Stores are named in pack.yaml.");
    }
  }

  private void check(Text cell, Kind kind) {
    var fault =
        switch (kind) {
          case TEXT -> Optional.<String>empty();
          case NUMBER, MONEY ->
              cell.value().matches("-?\\d{1,18}")
                  ? Optional.<String>empty()
                  : Optional.of("a whole number without grouping, for example 50000");
          case TIME -> time(cell.value());
          case DATE -> date(cell.value());
        };
    fault.ifPresent(expected ->
        findings.error(
            cell.at(),
            "\"%s\" (expected: %s)".formatted(cell.value(), expected),
            "The header says that this column holds a %s; maybe a spreadsheet changed the cell."
                .formatted(kind.name().toLowerCase(Locale.ROOT))));
  }

  private static Optional<String> time(String cell) {
    try {
      LocalTime.parse(cell);
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of("a time, for example 15:00");
    }
  }

  private static Optional<String> date(String cell) {
    try {
      LocalDate.parse(cell);
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of("a date that exists, for example 2026-11-03");
    }
  }
}
