package dev.annai.text;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;

/**
 * What a word says about the subject, by its part of speech: particles and endings nothing, verbs
 * less than nouns.
 *
 * <p>Found by coordinate ascent on ko-sae4k, ko-parakqc, ko-stylekqc and ko-kluests, and on ja-jsts
 * and ja-xsid (docs/search.md, "weights by part of speech"); the Japanese ones are rounded towards
 * 1, because their sets are small.
 */
enum WordWeights {
  KOREAN {
    @Override
    Supplier<String> tags(TokenStream stream) {
      var tag =
          stream.getAttribute(
              org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute.class);
      return () -> {
        var pos = tag.getLeftPOS();
        return pos == null ? "" : pos.name();
      };
    }

    @Override
    double of(String tag) {
      return longest(KOREAN_TAGS, tag);
    }
  },
  JAPANESE {
    @Override
    Supplier<String> tags(TokenStream stream) {
      var tag =
          stream.getAttribute(
              org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute.class);
      return () -> Objects.requireNonNullElse(tag.getPartOfSpeech(), "");
    }

    @Override
    UnaryOperator<String> sounds(TokenStream stream) {
      var reading = stream.getAttribute(ReadingAttribute.class);
      return surface -> Kana.toKatakana(Objects.requireNonNullElse(reading.getReading(), surface));
    }

    @Override
    double of(String tag) {
      return longest(JAPANESE_TAGS, tag);
    }
  },
  PLAIN {
    @Override
    Supplier<String> tags(TokenStream stream) {
      return () -> "";
    }

    @Override
    double of(String tag) {
      return 1;
    }
  };

  private static final Map<String, Double> KOREAN_TAGS =
      Map.ofEntries(
          Map.entry("J", 0.0),
          Map.entry("E", 0.0),
          Map.entry("EP", 0.15),
          Map.entry("VCP", 0.0),
          Map.entry("VX", 0.3),
          Map.entry("V", 0.35),
          Map.entry("VA", 0.7),
          Map.entry("VCN", 0.7),
          Map.entry("MA", 0.3),
          Map.entry("IC", 0.3),
          Map.entry("XS", 0.0),
          Map.entry("XSN", 1.0),
          Map.entry("XP", 0.6),
          Map.entry("NNB", 0.5),
          Map.entry("NNP", 1.4),
          Map.entry("NP", 0.9),
          Map.entry("S", 0.0),
          Map.entry("SN", 1.0),
          Map.entry("SL", 1.0),
          Map.entry("SH", 1.0));

  private static final Map<String, Double> JAPANESE_TAGS =
      Map.ofEntries(
          Map.entry("助詞", 0.0),
          Map.entry("助動詞", 0.1),
          Map.entry("記号", 0.0),
          Map.entry("名詞", 1.0),
          Map.entry("名詞-一般", 1.25),
          Map.entry("名詞-サ変接続", 1.25),
          Map.entry("名詞-接尾", 1.2),
          Map.entry("名詞-非自立", 0.3),
          Map.entry("名詞-代名詞", 0.3),
          Map.entry("名詞-副詞可能", 0.5),
          Map.entry("名詞-形容動詞語幹", 0.7),
          Map.entry("動詞", 0.5),
          Map.entry("動詞-非自立", 0.2),
          Map.entry("動詞-接尾", 0.2),
          Map.entry("形容詞", 0.6),
          Map.entry("副詞", 0.5),
          Map.entry("接続詞", 0.3),
          Map.entry("連体詞", 0.4),
          Map.entry("感動詞", 0.2),
          Map.entry("フィラー", 0.1));

  static WordWeights of(Language language) {
    return switch (language.tag()) {
      case "ko" -> KOREAN;
      case "ja" -> JAPANESE;
      default -> PLAIN;
    };
  }

  /** Reads the part of speech of the word that a stream stands at. */
  abstract Supplier<String> tags(TokenStream stream);

  /** Reads how the word that a stream stands at is spoken. */
  UnaryOperator<String> sounds(TokenStream stream) {
    return surface -> "";
  }

  /** The weight of a part of speech. */
  abstract double of(String tag);

  /** The value of the longest key that a tag begins with, else 1. */
  private static double longest(Map<String, Double> values, String tag) {
    for (var length = tag.length(); length > 0; length--) {
      var value = values.get(tag.substring(0, length));
      if (value != null) {
        return value;
      }
    }
    return 1;
  }
}
