package dev.annai.search;

import dev.annai.cache.CacheFolder;
import dev.annai.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the index of one language from what was learnt, now or at an earlier start. */
final class IndexBuilder {

  private final Language language;
  private final Phrasings phrasings;
  private final Lexicon lexicon;
  private final SearchSettings settings;
  private final SearchNumbers numbers;
  private final FeatureReader reader;

  IndexBuilder(
      List<FaqEntry> entries, Language language, Lexicon lexicon, SearchSettings settings) {
    this.language = language;
    this.phrasings = Phrasings.of(entries, language);
    this.lexicon = lexicon;
    this.settings = settings;
    this.numbers = SearchNumbers.of(settings, language);
    this.reader = new FeatureReader(language, lexicon, numbers.scaffolding());
  }

  LanguageIndex build(@Nullable CacheFolder cache) {
    return index(cache == null ? learn() : kept(cache));
  }

  private Learnt kept(CacheFolder folder) {
    return new IndexCache(folder, language, phrasings, lexicon, settings)
        .learnt(numbers, this::learn);
  }

  private Learnt learn() {
    return new Learner(phrasings, reader, numbers).learn();
  }

  private LanguageIndex index(Learnt learnt) {
    var vocabulary = learnt.vocabulary();
    var limit = numbers.candidates(phrasings);
    var candidates =
        new Candidates(learnt.postings().open(), vocabulary, reader.retrieval(), limit);
    return new LanguageIndex(
        language,
        phrasings,
        learnt.stances(),
        new QuestionReader(
            reader,
            vocabulary,
            learnt.phrasings(),
            learnt.entries(),
            learnt.said(),
            candidates::isInAnswers),
        candidates,
        learnt.directions(),
        learnt.texts(),
        learnt.votes(),
        learnt.lines(),
        numbers,
        new Evidence(phrasings, learnt.stances(), learnt.texts()),
        new Confidence(settings, language),
        learnt.gist(),
        new Explainer(vocabulary),
        new Suggester(phrasings, learnt.sounds(), language),
        vocabulary.size());
  }
}
