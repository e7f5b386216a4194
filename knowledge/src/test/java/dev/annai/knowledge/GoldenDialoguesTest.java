package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Dialogue;
import dev.annai.dialogue.Reply;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.shop.Lookup;
import dev.annai.shop.Order;
import dev.annai.shop.OrderBook;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole conversations with the sample shop, as a customer would lead them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenDialoguesTest {

  private static final Path SHOP = Path.of("shop");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");
  private static final Instant NOW = Instant.parse("2026-11-24T01:30:00Z");

  private final Loaded loaded = assertInstanceOf(Loaded.class, KnowledgeLoader.load(SHOP));
  private final OrderBook orders = loaded.orders();
  private final Bot bot = Bot.of(loaded.knowledge(), null);
  private final Set<String> decided = new HashSet<>();

  @AfterAll
  void end() {
    bot.close();
  }

  static Stream<String> dialogues() throws IOException {
    try (var files = Files.list(SHOP.resolve("dialogues"))) {
      var lines = new ArrayList<String>();
      for (var file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
      return lines.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("dialogues")
  void goesAsItShould(String line) throws IOException {
    var played = play(JSON.readTree(line));

    assertEquals(List.of(), played.differences(), played.transcript()::toString);
  }

  @Test
  void everyRuleDecidesInOneOfThem() throws IOException {
    for (var line : dialogues().toList()) {
      play(JSON.readTree(line));
    }
    for (var question : List.of("배송조회 하고 싶어요", "K-20261116-0001 6789 반품하고 싶어요")) {
      decide(Dialogue.start("x", null, null), question, new Lookup.Unreachable());
    }
    decide(Dialogue.single(null, null), "배송조회 하고 싶어요", new Lookup.NotAsked());
    for (var day : List.of(19, 24)) {
      decide(Dialogue.start("x", null, null), "배송조회 K-20261116-0001 6789", coat("Coat", day));
    }
    for (var question : List.of("반품하고 싶어요", "반품 배송비는 얼마예요?")) {
      decide(
          Dialogue.start("x", null, null),
          question + " K-20261116-0001 6789",
          coat("Underwear set / S", 17));
    }

    assertEquals(Set.of(), new TreeSet<>(rules(name -> !decided.contains(name))));
  }

  private Set<String> rules(Predicate<String> wanted) {
    return loaded.knowledge().rules().stream()
        .flatMap(file -> RULE.matcher(file.drl()).results())
        .map(rule -> rule.group(1))
        .filter(wanted)
        .collect(Collectors.toSet());
  }

  private void decide(Dialogue dialogue, String text, Lookup lookup) {
    var reading = bot.read(dialogue, Utterance.of(text), null);
    decided.add("" + bot.reply(dialogue, reading, lookup, NOW).rule());
  }

  /**
   * No order of the sample shop is of a kind that does not come back, and delivered; none came
   * late.
   *
   * @param day of November, on which it was delivered; it was promised for the 18th
   */
  private Lookup coat(String items, int day) {
    if (!(orders.find("K-20261116-0001", "6789") instanceof Lookup.Found(var o))) {
      throw new IllegalStateException("K-20261116-0001: not found");
    }
    return new Lookup.Found(
        new Order(
            o.number(),
            o.store(),
            o.customer(),
            o.phone(),
            o.email(),
            o.region(),
            o.status(),
            o.orderedAt(),
            o.paidAt(),
            o.dispatchedAt(),
            o.promisedLastDay(),
            LocalDate.of(2026, 11, day).atTime(14, 5),
            o.carrier(),
            o.tracking(),
            o.amount(),
            o.deliveryFee(),
            o.paidBy(),
            items));
  }

  private record Played(List<String> differences, StringBuilder transcript) {}

  private Played play(JsonNode script) {
    var dialogue =
        Dialogue.start(
            script.path("id").asText(),
            Language.of(script.path("lang").asText()),
            script.hasNonNull("store") ? script.path("store").asText() : null);
    var now = moment(script);
    var played = new Played(new ArrayList<>(), new StringBuilder());
    for (var turn : script.path("turns")) {
      now = turn.has("now") ? moment(turn) : now;
      var reply = say(dialogue, turn, now);
      dialogue = reply.next();
      decided.add("" + reply.rule());
      compare(turn.path("expect"), reply, played.differences());
      played
          .transcript()
          .append(
              "\n> %s\n%s: %s\n".formatted(turn.path("user").asText(), reply.rule(), reply.text()));
    }
    return played;
  }

  private Reply say(Dialogue dialogue, JsonNode turn, Instant now) {
    var choice = turn.path("choice");
    var pressed =
        choice.isInt()
            ? dialogue.choices().get(choice.asInt() - 1).value()
            : choice.isTextual() ? choice.asText() : null;
    var typed = turn.path("user").asText("…");
    var reading = bot.read(dialogue, Utterance.of(typed), pressed);
    var query = reading.order();
    var lookup =
        query == null ? new Lookup.NotAsked() : orders.find(query.number(), query.lastFour());
    return bot.reply(dialogue, reading, lookup, now);
  }

  private static Instant moment(JsonNode node) {
    return OffsetDateTime.parse(node.path("now").asText()).toInstant();
  }

  private static void compare(JsonNode expect, Reply reply, List<String> differences) {
    differ("act", texts(expect.path("act")), reply.decision().act(), differences);
    var entries = Stream.of(expect.path("entry").asText("").split("\\|"));
    differ("entry", entries.filter(e -> !e.isEmpty()).toList(), "" + reply.entry(), differences);
    var handoff = reply.handoff();
    var reason = handoff == null ? "" : handoff.reason().id();
    differ("reason", texts(expect.path("reason")), reason, differences);
    texts(expect.path("contains")).stream()
        .filter(text -> !reply.text().contains(text))
        .forEach(text -> differences.add("lacks \"%s\": %s".formatted(text, reply.text())));
    texts(expect.path("not_contains")).stream()
        .filter(text -> reply.text().contains(text))
        .forEach(text -> differences.add("has \"%s\": %s".formatted(text, reply.text())));
  }

  private static void differ(
      String what, List<String> wanted, String got, List<String> differences) {
    if (!wanted.isEmpty() && !wanted.contains(got)) {
      differences.add("%s: %s (expected: %s)".formatted(what, got, wanted));
    }
  }

  private static List<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    return StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList();
  }
}
