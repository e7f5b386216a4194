package dev.annai.knowledge;

import dev.annai.dialogue.KnowledgeBase;
import dev.annai.dialogue.KnowledgeBase.Risk;
import dev.annai.dialogue.Messages;
import dev.annai.mood.MoodModel;
import dev.annai.pack.EntrySource;
import dev.annai.pack.EntrySource.WordingSource;
import dev.annai.pack.Fingerprint;
import dev.annai.pack.LexiconSource;
import dev.annai.pack.MessagesSource;
import dev.annai.pack.Pack;
import dev.annai.pack.TableSource;
import dev.annai.search.FaqEntry;
import dev.annai.search.Lexicon;
import dev.annai.search.SearchSettings;
import dev.annai.slot.Cues;
import dev.annai.source.Text;
import dev.annai.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Builds what a bot knows from a pack without errors, on top of the defaults. */
final class KnowledgeBuilder {

  private final Pack pack;
  private final Defaults defaults;
  private final MoodModel mood;
  private final AnswerFiller answers;

  private KnowledgeBuilder(Pack pack, Defaults defaults, MoodModel mood) {
    this.pack = pack;
    this.defaults = defaults;
    this.mood = mood;
    this.answers = new AnswerFiller(pack.shop().stores(), pack.tables());
  }

  static KnowledgeBase build(Pack pack, Defaults defaults, MoodModel mood) {
    return new KnowledgeBuilder(pack, defaults, mood).knowledge();
  }

  private KnowledgeBase knowledge() {
    var shop = pack.shop();
    return new KnowledgeBase(
        Fingerprint.of(Map.of("pack", pack.version(), "defaults", defaults.version())),
        shop.names(),
        shop.languages(),
        shop.stores(),
        pack.entries().stream().map(this::entry).toList(),
        values(pack.tables(), TableSource::table),
        lexicons(),
        cues(),
        new Messages(values(pack.messages(), KnowledgeBuilder::patterns)),
        pack.rules(),
        search(),
        mood(),
        risk());
  }

  private FaqEntry entry(EntrySource entry) {
    var wordings = new LinkedHashMap<Language, FaqEntry.Wording>();
    entry
        .wordings()
        .forEach((language, source) -> wordings.put(language, wording(language, source)));
    return new FaqEntry(
        entry.id().value(),
        entry.topic(),
        entry.related().stream().map(Text::value).toList(),
        wordings,
        entry.unanswered());
  }

  private FaqEntry.Wording wording(Language language, WordingSource wording) {
    var question = wording.question().value();
    var asks = wording.phrasings().distinct().filter(phrasing -> !phrasing.equals(question));
    return new FaqEntry.Wording(question, asks.toList(), answers.fill(language, wording.answers()));
  }

  private static Map<String, String> patterns(MessagesSource messages) {
    return values(messages.patterns(), Text::value);
  }

  /** A pack's words come after the defaults. */
  private Map<Language, Lexicon> lexicons() {
    var lexicons = new LinkedHashMap<>(defaults.lexicons());
    pack.lexicons()
        .forEach((language, source) ->
            lexicons.merge(language, Defaults.lexicon(source), KnowledgeBuilder::joined));
    return lexicons;
  }

  private Map<Language, Cues> cues() {
    var cues = new LinkedHashMap<>(defaults.cues());
    pack.lexicons()
        .forEach((language, source) ->
            cues.merge(language, new Cues(source.cues()), KnowledgeBuilder::joined));
    return cues;
  }

  private static Cues joined(Cues first, Cues second) {
    var phrases = new LinkedHashMap<>(first.phrases());
    second.phrases().forEach((name, own) -> phrases.merge(name, own, KnowledgeBuilder::joined));
    return new Cues(phrases);
  }

  private static Lexicon joined(Lexicon first, Lexicon second) {
    return new Lexicon(
        joined(first.synonyms(), second.synonyms()),
        joined(first.dictionary(), second.dictionary()),
        joined(first.stopPhrases(), second.stopPhrases()));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  private SearchSettings search() {
    return new SearchSettings(
        overridden(defaults.search().byLanguage(), pack.shop().settings().search()));
  }

  private MoodModel mood() {
    return mood.with(values(pack.lexicons(), LexiconSource::mood));
  }

  /** A pack's value takes the place of the default of the same name. */
  private static Map<Language, Map<String, Double>> overridden(
      Map<Language, Map<String, Double>> defaults, Map<Language, Map<String, Double>> own) {
    var byLanguage = new LinkedHashMap<>(defaults);
    own.forEach((language, values) -> {
      var merged = new LinkedHashMap<>(byLanguage.getOrDefault(language, Map.of()));
      merged.putAll(values);
      byLanguage.put(language, merged);
    });
    return byLanguage;
  }

  private Risk risk() {
    var own = pack.shop().settings().risk();
    var wanted = defaults.risk().wanted();
    var stricter = new LinkedHashMap<String, Double>();
    own.stricter().forEach(s -> stricter.put(s.subject().value(), s.answer()));
    return new Risk(
        own.answer().orElse(defaults.risk().answer()),
        own.offer().orElse(defaults.risk().offer()),
        stricter,
        new Risk.Wanted(
            own.wrong().orElse(wanted.wrong()),
            own.outOfScope().orElse(wanted.outOfScope()),
            own.level().orElse(wanted.level())));
  }

  private static <K, V, W> Map<K, W> values(Map<K, V> map, Function<V, W> function) {
    var mapped = new LinkedHashMap<K, W>();
    map.forEach((key, value) -> mapped.put(key, function.apply(value)));
    return mapped;
  }
}
