package dev.annai.knowledge;

import dev.annai.dialogue.KnowledgeBase.Risk;
import dev.annai.mood.MoodModel;
import dev.annai.pack.Baseline;
import dev.annai.pack.LexiconSource;
import dev.annai.search.Lexicon;
import dev.annai.search.SearchSettings;
import dev.annai.slot.Cues;
import dev.annai.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every pack begins with: the numbers of the search, the risk, words and their weights. They
 * are resources of this module, in the forms of a pack; benchmark sets run on them alone.
 *
 * @param version hash of all of it
 * @param search the numbers of the search
 * @param risk thresholds and the risk that they were chosen for
 * @param lexicons by language
 * @param cues phrases that say something about the turn, by language
 * @param moodWeights language to word or mark to weight, over those of {@link DefaultMood}
 */
public record Defaults(
    String version,
    SearchSettings search,
    Risk risk,
    Map<Language, Lexicon> lexicons,
    Map<Language, Cues> cues,
    Map<Language, Map<String, Double>> moodWeights) {

  private static final List<Language> LANGUAGES = List.of(Language.KO, Language.JA, Language.EN);
  private static final List<String> LEXICON =
      List.of("synonyms.txt", "dictionary.txt", "stop-phrases.txt", "mood.csv", "cues.yaml");

  /** Reads the resources. */
  public static Defaults load() {
    var files = new LinkedHashMap<String, byte[]>();
    for (var name : List.of("settings.yaml", "confidence.yaml")) {
      files.put(name, resource(name));
    }
    for (var language : LANGUAGES) {
      for (var file : LEXICON) {
        var name = "lexicon/" + language + "/" + file;
        files.put(name, resource(name));
      }
    }
    DefaultMood.FILES.forEach(name -> files.put(name, resource(name)));
    return of(Baseline.read(LANGUAGES, files));
  }

  static byte[] resource(String name) {
    try (var in = Defaults.class.getResourceAsStream("defaults/" + name)) {
      if (in == null) {
        throw new IllegalStateException("defaults/" + name + " (expected: a resource)");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("defaults/" + name, e);
    }
  }

  private static Defaults of(Baseline baseline) {
    var settings = baseline.settings();
    var lexicons = new LinkedHashMap<Language, Lexicon>();
    var cues = new LinkedHashMap<Language, Cues>();
    var mood = new LinkedHashMap<Language, Map<String, Double>>();
    baseline
        .lexicons()
        .forEach((language, source) -> {
          lexicons.put(language, lexicon(source));
          cues.put(language, new Cues(source.cues()));
          mood.put(language, source.mood());
        });
    var risk = settings.risk();
    return new Defaults(
        baseline.version(),
        new SearchSettings(settings.search()),
        new Risk(
            risk.answer().orElseThrow(),
            risk.offer().orElseThrow(),
            Map.of(),
            new Risk.Wanted(
                risk.wrong().orElseThrow(),
                risk.outOfScope().orElseThrow(),
                risk.level().orElseThrow())),
        Collections.unmodifiableMap(new LinkedHashMap<>(lexicons)),
        Collections.unmodifiableMap(new LinkedHashMap<>(cues)),
        Collections.unmodifiableMap(new LinkedHashMap<>(mood)));
  }

  static Lexicon lexicon(LexiconSource source) {
    return new Lexicon(
        source.groups(),
        source.dictionary().stream().map(line -> line.value()).toList(),
        source.stopPhrases().stream().map(line -> line.value()).toList());
  }

  /** Reads moods by the default weights. */
  public MoodModel mood() {
    return DefaultMood.load().with(moodWeights);
  }
}
