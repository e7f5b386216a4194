package dev.annai.text;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;

/** The analyzer of each language. Lucene's own module boundary: used by the search only. */
public final class Analyzers {

  private Analyzers() {}

  /** A new analyzer of morphemes for a language. */
  public static Analyzer morphemes(Language language) {
    return switch (language.tag()) {
      case "ko" -> new KoreanAnalyzer(null, DecompoundMode.MIXED, koreanStopTags(), false);
      case "ja" -> new JapaneseAnalyzer(null, Mode.SEARCH, CharArraySet.EMPTY_SET, Set.of());
      case "en" -> new EnglishAnalyzer(CharArraySet.EMPTY_SET);
      default -> icu();
    };
  }

  /** Adverbs (안, 못, 왜) and prefixes (재-, 배송비's 비) carry the question: they stay. */
  private static Set<POS.Tag> koreanStopTags() {
    var tags = EnumSet.copyOf(KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS);
    tags.remove(POS.Tag.MAG);
    tags.remove(POS.Tag.XPN);
    return tags;
  }

  private static Analyzer icu() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new ICUTokenizer());
      }
    };
  }
}
