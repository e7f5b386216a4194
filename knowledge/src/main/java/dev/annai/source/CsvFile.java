package dev.annai.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table with a header, in the order of the file. Lines without a cell are skipped; a row that is
 * longer than the header, and a column named twice, are findings.
 *
 * @param header the names of the columns
 * @param rows column name to cell; cells that were left empty are absent
 */
public record CsvFile(List<Text> header, List<CsvRow> rows) {

  private static final CsvFactory FACTORY =
      CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  /** A row of cells and where it begins. */
  public record CsvRow(SourceLocation at, Map<String, Text> cells) {

    /** A cell, if it was filled in. */
    public Optional<Text> cell(String column) {
      return Optional.ofNullable(cells.get(column));
    }
  }

  /** The table of a file; a file that is none is a finding. */
  public static Optional<CsvFile> read(SourceFile file, Findings findings) {
    var lines = new ArrayList<List<Text>>();
    try (var parser = FACTORY.createParser(file.text())) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          lines.add(new ArrayList<>());
        } else if (token == JsonToken.VALUE_STRING) {
          lines.getLast().add(cell(file, parser.getText(), parser.currentTokenLocation()));
        }
      }
    } catch (JsonProcessingException e) {
      findings.error(
          location(file, e.getLocation()),
          "not CSV: " + e.getOriginalMessage(),
          "Maybe a quote is open: a cell with a comma or a quote in it stands in double quotes, a quote in it twice.");
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file.name(), e);
    }
    lines.removeIf(cells -> cells.stream().allMatch(Text::isBlank));
    return table(file, lines, findings);
  }

  private static Optional<CsvFile> table(
      SourceFile file, List<List<Text>> lines, Findings findings) {
    if (lines.isEmpty()) {
      findings.error(
          file.start(),
          "a table without a header",
          "Write the names of the columns into the first line, separated by commas.");
      return Optional.empty();
    }
    var header = lines.getFirst();
    var names = header.stream().map(Text::value).toList();
    for (var i = 0; i < names.size(); i++) {
      if (names.indexOf(names.get(i)) < i) {
        findings.error(
            header.get(i).at(),
            "column \"%s\" stands twice".formatted(names.get(i)),
            "Rename or remove one of them.");
      }
    }
    var rows = lines.stream().skip(1).map(cells -> row(names, cells, findings)).toList();
    return Optional.of(new CsvFile(header, rows));
  }

  private static CsvRow row(List<String> names, List<Text> cells, Findings findings) {
    var row = new LinkedHashMap<String, Text>();
    for (var i = 0; i < cells.size(); i++) {
      if (i >= names.size()) {
        findings.error(
            cells.get(i).at(),
            "a cell beyond the %d columns of the header".formatted(names.size()),
            "Maybe a cell with a comma in it needs double quotes.");
        break;
      }
      if (!cells.get(i).isBlank()) {
        row.put(names.get(i), cells.get(i));
      }
    }
    return new CsvRow(cells.getFirst().at(), row);
  }

  private static Text cell(SourceFile file, String value, JsonLocation location) {
    return Text.of(value.strip(), location(file, location));
  }

  private static SourceLocation location(SourceFile file, JsonLocation location) {
    return new SourceLocation(
        file.name(), Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
