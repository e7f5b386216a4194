package dev.annai.lint;

import dev.annai.lint.TableShape.Shape;
import dev.annai.pack.Pack;
import dev.annai.pack.TableSource;
import dev.annai.pack.TableSource.RowSource;
import dev.annai.shop.PolicyTable.Kind;
import dev.annai.slot.Slot;
import dev.annai.source.Finding;
import dev.annai.source.Nearest;
import dev.annai.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables that rules reckon with have the columns, kinds and words that these know. */
final class KnownTables implements Check {

  private static final List<TableShape> SHAPES =
      TableShape.parseAll(
          """
          facts         store! fact! kind! value!
          holidays      store! date:date! name \
          feast=seollal|chuseok|newyear|goldenweek|obon
          closed-days   store! from:date! to:date name
          office-hours  store! days! open:time! close:time! lunch_from:time lunch_to:time
          regions       store! region! fee_zone! transit_zone! postal
          shipping-fee  store! row! amount_from:money amount_below:money fee:money!
          surcharge     store! zone! surcharge:money!
          transit-days  store! zone! min:number! max:number!
          return-window store! reason! days:number months:number first_day!=after-receipt|receipt \
          moves!=yes|no paid_by!=customer|shop fee:money
          exchange      store! reason! days:number! paid_by!=customer|shop fee:money
          refund        store! method! min:number max:number unit!=business-days|days|closing-day
          amends        store! reason! gift!=points|coupon amount:number!
          needs         entry! order=ask|answer errand slots
          not-returnable store! kind! words!
          hand-over     reason! store topic order_from:number upset_from:number queue! \
          priority:number! first_response_minutes:number!
          """);

  @Override
  public Stream<Finding> findings(Pack pack) {
    return SHAPES.stream()
        .flatMap(shape -> pack.table(shape.table()).stream().flatMap(t -> findings(shape, t)));
  }

  private static Stream<Finding> findings(TableShape shape, TableSource table) {
    var columns = shape.columns().stream().flatMap(column -> column(column, table).stream());
    var cells =
        table.rows().stream()
            .flatMap(row -> shape.columns().stream().flatMap(c -> cell(c, table, row).stream()));
    return Stream.of(columns, cells, special(table)).flatMap(found -> found);
  }

  private static Optional<Finding> column(Shape column, TableSource table) {
    var kind = table.kind(column.name());
    if (kind.isEmpty() && column.isRequired()) {
      var names = table.columns().stream().map(c -> c.name()).toList();
      return Optional.of(
          Finding.error(
              table.at(),
              "column \"%s\" is missing".formatted(column.name()),
              Nearest.advice(column.name(), names, "Rules reckon with it; add it to the header.")));
    }
    return kind.filter(own -> own != column.kind() && !(isAmount(own) && isAmount(column.kind())))
        .map(own ->
            Finding.error(
                table.at(),
                "column \"%s\" holds a %s (expected: a %s)"
                    .formatted(column.name(), word(own), word(column.kind())),
                "Write %s:%s in the header.".formatted(column.name(), word(column.kind()))));
  }

  /** Amounts are reckoned with alike, whether they are worded with a currency or not. */
  private static boolean isAmount(Kind kind) {
    return kind == Kind.NUMBER || kind == Kind.MONEY;
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Finding> cell(Shape column, TableSource table, RowSource row) {
    var text = row.text(column.name());
    if (text.isEmpty()) {
      var isMissing = column.isRequired() && table.kind(column.name()).isPresent();
      return isMissing ? Optional.of(empty(column, row)) : Optional.empty();
    }
    return text.filter(word -> !column.words().isEmpty() && !column.words().contains(word))
        .map(word ->
            Finding.error(
                row.at(column.name()),
                "\"%s\" (expected: %s)".formatted(word, String.join(", ", column.words())),
                Nearest.advice(word, column.words(), "Rules know these words only.")));
  }

  private static Finding empty(Shape column, RowSource row) {
    return Finding.error(
        row.at(), "a row without \"%s\"".formatted(column.name()), "Fill in the cell.");
  }

  private static Stream<Finding> special(TableSource table) {
    return switch (table.name()) {
      case "regions" -> names(table);
      case "return-window" -> endless(table);
      case "needs" -> slots(table);
      case "closed-days" -> backwards(table);
      default -> Stream.empty();
    };
  }

  /** What follows the known columns of regions are names, a column a language. */
  private static Stream<Finding> names(TableSource table) {
    var known = List.of("store", "region", "fee_zone", "transit_zone", "postal");
    var columns = table.columns().stream().map(column -> column.name()).toList();
    if (columns.size() < known.size() || !columns.subList(0, known.size()).equals(known)) {
      return Stream.of(
          Finding.error(
              table.at(),
              "columns %s (expected: %s first)"
                  .formatted(String.join(",", columns), String.join(",", known)),
              "Put these first, in this order; a column of names for each language follows."));
    }
    return columns.stream()
        .skip(known.size())
        .filter(column -> !Language.isWellFormed(column))
        .map(column ->
            Finding.error(
                table.at(),
                "column \"%s\" (expected: a language tag)".formatted(column),
                "The columns after postal hold the names in each language: ko,ja,en."));
  }

  private static Stream<Finding> slots(TableSource table) {
    var slots =
        Arrays.stream(Slot.values()).map(slot -> slot.name().toLowerCase(Locale.ROOT)).toList();
    return table.rows().stream()
        .flatMap(row ->
            row.text("slots").stream()
                .flatMap(cell -> Arrays.stream(cell.split("\\|")))
                .map(String::strip)
                .filter(slot -> !slots.contains(slot))
                .map(slot ->
                    Finding.error(
                        row.at("slots"),
                        "\"%s\" (expected: %s)".formatted(slot, String.join(", ", slots)),
                        Nearest.advice(slot, slots, "Separate slots by |."))));
  }

  private static Stream<Finding> backwards(TableSource table) {
    return table.rows().stream()
        .filter(row -> row.text("to").filter(to -> to.compareTo(from(row)) < 0).isPresent())
        .map(row ->
            Finding.error(
                row.at("to"),
                "closed to %s (expected: %s or later)"
                    .formatted(row.text("to").orElse(""), from(row)),
                "Maybe \"from\" and \"to\" are exchanged."));
  }

  private static String from(RowSource row) {
    return row.text("from").orElse("");
  }

  private static Stream<Finding> endless(TableSource table) {
    return table.rows().stream()
        .filter(row -> row.text("days").isEmpty() && row.text("months").isEmpty())
        .map(row ->
            Finding.error(
                row.at(),
                "a window without days or months",
                "Say in \"days\" or \"months\" how long goods may come back."));
  }
}
