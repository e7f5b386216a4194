package dev.annai.dialogue;

import dev.annai.dialogue.Reading.OrderQuery;
import dev.annai.mood.Mood;
import dev.annai.search.FaqIndex;
import dev.annai.shop.Regions;
import dev.annai.slot.CueFinder;
import dev.annai.slot.Cues;
import dev.annai.slot.Slot;
import dev.annai.slot.SlotReader;
import dev.annai.text.Language;
import dev.annai.text.LanguageDetector;
import dev.annai.text.Utterance;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an utterance: language, cues, slots, mood, ranking, and the order that is needed. */
final class Hearing {

  private static final int HITS = 5;

  /** How many hits a receipt explains: as many as are offered. */
  private static final int EXPLAINED = 3;

  private static final Pattern CLAUSE = Pattern.compile("[!?;/。、\\n]|(?<!\\d)[.,]|[.,](?!\\d)");

  /** The small words around slots when nothing else is said. */
  private static final List<String> SMALL_WORDS =
      Stream.concat(Stream.of("follow-up", "store-kr", "store-jp"), Heard.COURTESIES.stream())
          .toList();

  private final KnowledgeBase knowledge;
  private final FaqIndex index;
  private final LanguageDetector detector;
  private final SlotReader slots;
  private final Subjects subjects;
  private final Map<Language, CueFinder> cues = new HashMap<>();

  Hearing(KnowledgeBase knowledge, FaqIndex index, Subjects subjects) {
    this.knowledge = knowledge;
    this.index = index;
    this.subjects = subjects;
    this.detector = LanguageDetector.of(knowledge.languages());
    var regions = knowledge.tables().get("regions");
    this.slots = SlotReader.of(regions == null ? new Regions(List.of()) : Regions.of(regions));
    for (var language : knowledge.languages()) {
      var own = knowledge.cues().getOrDefault(language, Cues.NONE);
      cues.put(language, CueFinder.of(own, language));
    }
  }

  Reading read(Dialogue dialogue, Utterance utterance, @Nullable String pressed) {
    var said = slots.hear(utterance.text());
    // Neither an order number nor an address tells a language.
    var words = Utterance.of(String.join(" ", said.subject()));
    var language = Meant.language(words, detector.detect(words, dialogue.language()), index);
    var finder = Objects.requireNonNull(cues.get(language));
    var ranking = index.rank(subject(finder, said.subject()), language, HITS, EXPLAINED);
    // An address in the middle of a wish would hide it.
    var plain = said.slots().containsKey(Slot.EMAIL) ? words : utterance;
    var heard = Meant.heard(plain, ranking, text -> Heard.of(finder, text));
    var amount = amount(dialogue, said, utterance.text(), finder, language);
    var answer = finder.without(utterance.text(), List.of(Heard.POLITE));
    var reading =
        new Reading(
            utterance,
            Choosing.choice(dialogue, utterance, pressed, heard.cues(), subjects::isEntry),
            language,
            mood(dialogue, utterance, heard, language),
            ranking,
            heard.cues(),
            heard.courtesies(),
            new Listening(finder, heard, said).slots(dialogue, amount),
            answer.isEmpty() ? utterance.text() : answer,
            amount != null || isBare(finder, said.rest()),
            null);
    var query = query(dialogue, reading);
    return query == null ? reading : reading.needing(query);
  }

  /** The name of a street says nothing of a mood, whatever it is called. */
  private Mood mood(Dialogue dialogue, Utterance utterance, Heard heard, Language language) {
    var isAddress =
        Errands.isAsked(dialogue, "address")
            && utterance.text().codePoints().anyMatch(Character::isDigit)
            && !heard.cues().contains("anger");
    return isAddress ? Mood.CALM : knowledge.mood().read(utterance, language);
  }

  /** "60,000?" after a question about fees: an amount in the currency of the store. */
  private @Nullable String amount(
      Dialogue dialogue, SlotReader.Said said, String text, CueFinder finder, Language language) {
    var last = dialogue.last();
    if (last == null || !last.slot().isEmpty() || !subjects.hangsOn(last.entry(), Slot.AMOUNT)) {
      return null;
    }
    var currency = StoreChoice.before(knowledge, dialogue, language).currency();
    return SlotReader.bareAmount(text)
        .filter(number -> isBare(finder, number.rest()))
        .filter(number -> number.round() || !said.slots().containsKey(Slot.POSTAL_CODE))
        .map(number -> number.value() + " " + currency.getCurrencyCode())
        .orElse(null);
  }

  /** Where an order number or digits stand, the small words around them say nothing. */
  private static Utterance subject(CueFinder finder, List<String> parts) {
    if (parts.size() == 1) {
      return Utterance.of(parts.getFirst());
    }
    var telling =
        parts.stream()
            .flatMap(part -> Arrays.stream(CLAUSE.split(part)))
            .filter(clause -> !isBare(finder, clause));
    return Utterance.of(String.join(" ", telling.toList()));
  }

  private static boolean isBare(CueFinder finder, String rest) {
    return rest.codePoints().noneMatch(Character::isLetterOrDigit)
        || !finder.cover(rest, SMALL_WORDS).isEmpty();
  }

  /** Looked up is what was just given, and what was given before and was not wrong. */
  private @Nullable OrderQuery query(Dialogue dialogue, Reading reading) {
    var key = Credentials.of(dialogue, reading);
    var number = key.number();
    var digits = key.digits();
    if (dialogue.stateless() || number == null || digits == null) {
      return null;
    }
    var subject = subjects.of(dialogue, reading);
    var isNeeded = subject.sure() && subject.need().usesOrder();
    return isNeeded && key.worthTrying() && !isAboutBuying(reading, subject)
        ? new OrderQuery(number, digits)
        : null;
  }

  /**
   * "When would it come if I order now", "do you ship on Chuseok" are not about the order that was
   * shown.
   */
  private static boolean isAboutBuying(Reading reading, Subject subject) {
    return (reading.has("buying") || reading.slots().containsKey(Slot.FEAST))
        && !reading.slots().containsKey(Slot.ORDER_NUMBER)
        && subject.need().slots().contains(Slot.REGION);
  }
}
