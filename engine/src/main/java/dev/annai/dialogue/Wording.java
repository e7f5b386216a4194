package dev.annai.dialogue;

import dev.annai.rules.Decision;
import dev.annai.rules.fact.Office;
import dev.annai.search.FaqEntry;
import dev.annai.shop.Store;
import dev.annai.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a decision into words and buttons. */
final class Wording {

  static final String PERSON = "person";

  private final KnowledgeBase knowledge;
  private final HandOvers handOvers;
  private final Map<String, FaqEntry> entryById = new HashMap<>();

  Wording(KnowledgeBase knowledge, HandOvers handOvers) {
    this.knowledge = knowledge;
    this.handOvers = handOvers;
    knowledge.entries().forEach(entry -> entryById.put(entry.id(), entry));
  }

  /** Text and buttons. */
  record Worded(String text, List<Choice> choices) {}

  /**
   * For whom, and when, is worded.
   *
   * @param office whether people of the store are there; empty when the pack does not say
   * @param about what decides where a conversation goes
   * @param name the customer's; empty when it is not known
   */
  record Reader(
      Language language,
      StoreChoice store,
      LocalDate today,
      Optional<Office> office,
      HandOvers.Case about,
      String name) {}

  Worded word(Decision decision, Reader reader) {
    return switch (decision) {
      case Decision.Answer(var entry) -> new Worded(answer(entry, reader), related(entry, reader));
      case Decision.Inform inform ->
          new Worded(
              named(text(inform.message(), inform.values(), reader), reader),
              options(inform.options(), inform.entry(), reader));
      case Decision.Ask ask ->
          new Worded(text(ask.message(), ask.values(), reader), options(ask.options(), reader));
      case Decision.Offer(var entries) -> offer(entries, reader);
      case Decision.Rephrase() ->
          new Worded(text("rephrase", Map.of(), reader), options(List.of(PERSON), reader));
      case Decision.Handoff(var reason, var message, var values) ->
          new Worded(text(message, values, reader) + when(reason.id(), reader), List.of());
      case Decision.Social(var kind, var message) ->
          new Worded(text(message, greeted(reader), reader), List.of());
    };
  }

  /** What is said when a rule broke. */
  Worded fault(Reader reader) {
    return new Worded(text("fault", Map.of(), reader), options(List.of(PERSON), reader));
  }

  /** What is said to a question that the shop has no answer to. */
  Worded unanswered(Reader reader) {
    return new Worded(text("unanswered", Map.of(), reader), options(List.of(PERSON), reader));
  }

  /** A choice whose label is a message. */
  Choice option(String option, Reader reader) {
    return new Choice(option, text("choice-" + option, Map.of(), reader), null);
  }

  /** What is said, with a message behind it that asks for one of these options. */
  Worded ended(String message, List<String> options, Worded worded, Reader reader) {
    var choices = options.isEmpty() ? List.<Choice>of() : options(options, reader);
    return new Worded(worded.text() + "\n\n" + text(message, Map.of(), reader), choices);
  }

  /** What is said, with a message before it. */
  Worded begun(String message, Map<String, Object> values, Worded worded, Reader reader) {
    return new Worded(text(message, values, reader) + "\n\n" + worded.text(), worded.choices());
  }

  private String text(String message, Map<String, Object> values, Reader reader) {
    return new Values(knowledge.messages(), reader.language(), reader.today())
        .text(message, values);
  }

  private String answer(String entry, Reader reader) {
    var wording = wording(entry, reader.language());
    var own = wording.flatMap(w -> w.answer(reader.store().store().id())).orElse("");
    return differs(wording) ? named(own, reader) : own;
  }

  /** Whether the stores answer differently, so that it matters which one is spoken of. */
  private static boolean differs(Optional<FaqEntry.Wording> wording) {
    return wording.filter(w -> w.answers().size() > 1).isPresent();
  }

  /** Names the store where it was only guessed. */
  private String named(String text, Reader reader) {
    if (!reader.store().guessed()) {
      return text;
    }
    var store = name(reader.store().store(), reader.language());
    return text("store-guessed", Map.of("store", store), reader) + "\n\n" + text;
  }

  private static String name(Store store, Language language) {
    return store.names().getOrDefault(language, store.id());
  }

  private Optional<FaqEntry.Wording> wording(String entry, Language language) {
    return Optional.ofNullable(entryById.get(entry)).map(e -> e.wordings().get(language));
  }

  private Worded offer(List<String> entries, Reader reader) {
    var choices = choices(entries, reader);
    if (choices.size() == 1) {
      var question = Map.<String, Object>of("question", choices.getFirst().label());
      return new Worded(text("offer-one", question, reader), choices);
    }
    var text = new StringBuilder(text("offer", Map.of(), reader)).append("\n");
    for (var i = 0; i < choices.size(); i++) {
      text.append("\n").append(i + 1).append(". ").append(choices.get(i).label());
    }
    return new Worded(text.toString(), choices);
  }

  private List<Choice> related(String entry, Reader reader) {
    var related = entryById.get(entry);
    return related == null ? List.of() : choices(related.related(), reader);
  }

  private List<Choice> choices(List<String> entries, Reader reader) {
    var choices = new ArrayList<Choice>();
    for (var entry : entries) {
      wording(entry, reader.language())
          .ifPresent(w -> choices.add(new Choice(entry, w.question(), entry)));
    }
    return choices.subList(0, Math.min(3, choices.size()));
  }

  /** What a rule wants pressed; where it wants nothing, what is likely asked next. */
  private List<Choice> options(List<String> options, String entry, Reader reader) {
    return options.isEmpty() ? related(entry, reader) : options(options, reader);
  }

  private List<Choice> options(List<String> options, Reader reader) {
    return options.stream().map(option -> option(option, reader)).toList();
  }

  private static Map<String, Object> greeted(Reader reader) {
    return Map.of("named", reader.name().isEmpty() ? "no" : "yes", "name", reader.name());
  }

  /** When a person will answer: soon, after lunch, on the next business day. */
  private String when(String reason, Reader reader) {
    if (reader.office().isEmpty()) {
      return "";
    }
    var values = new HashMap<>(reader.office().get().said());
    var row = handOvers.row(reason, reader.about());
    var minutes = row.flatMap(r -> r.number("first_response_minutes"));
    values.put("minutes", minutes.orElse(30L));
    return "\n\n" + text("handoff-when", values, reader);
  }
}
