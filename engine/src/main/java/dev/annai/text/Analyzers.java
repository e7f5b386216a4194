package dev.annai.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/** Lucene's analyzers, without any stop word: what a word is worth is decided by its weight. */
final class Analyzers {

  private Analyzers() {}

  static Analyzer of(Language language, List<String> dictionary) {
    return switch (language.tag()) {
      case "ko" -> korean(korean(dictionary));
      case "ja" -> japanese(japanese(dictionary));
      case "en" -> english();
      default -> anyScript();
    };
  }

  private static Analyzer korean(
      org.apache.lucene.analysis.ko.dict.@Nullable UserDictionary dictionary) {
    return chain(() ->
        new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, dictionary, DecompoundMode.MIXED, false));
  }

  private static org.apache.lucene.analysis.ko.dict.@Nullable UserDictionary korean(
      List<String> lines) {
    if (lines.isEmpty()) {
      return null;
    }
    try (var reader = new StringReader(String.join("\n", lines))) {
      return org.apache.lucene.analysis.ko.dict.UserDictionary.open(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analyzer japanese(
      org.apache.lucene.analysis.ja.dict.@Nullable UserDictionary dictionary) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var tokens = new JapaneseTokenizer(dictionary, true, true, JapaneseTokenizer.Mode.SEARCH);
        var words = new JapaneseKatakanaStemFilter(new JapaneseBaseFormFilter(tokens));
        return new TokenStreamComponents(tokens, new LowerCaseFilter(words));
      }
    };
  }

  private static org.apache.lucene.analysis.ja.dict.@Nullable UserDictionary japanese(
      List<String> lines) {
    if (lines.isEmpty()) {
      return null;
    }
    try (var reader = new StringReader(String.join("\n", lines))) {
      return org.apache.lucene.analysis.ja.dict.UserDictionary.open(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analyzer english() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var tokens = new StandardTokenizer();
        var words = new LowerCaseFilter(new EnglishPossessiveFilter(tokens));
        return new TokenStreamComponents(tokens, new PorterStemFilter(words));
      }
    };
  }

  private static Analyzer anyScript() {
    return chain(ICUTokenizer::new);
  }

  private static Analyzer chain(java.util.function.Supplier<Tokenizer> tokenizer) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var tokens = tokenizer.get();
        return new TokenStreamComponents(tokens, new LowerCaseFilter(tokens));
      }
    };
  }
}
