package dev.annai.eval.bench;

import dev.annai.search.FaqEntry;
import dev.annai.search.FaqEntry.Wording;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/**
 * Makes a large shop out of a small one: every entry again and again, each time about another
 * product with a name of its own. Seeded: equal arguments give equal entries.
 */
final class ManyEntries {

  private static final int ASKS = 3;
  private static final String[] KATAKANA =
      "カ キ ク サ シ セ タ チ ト ナ ニ ノ マ ミ モ ラ リ ル レ ロ ン ー バ パ ド".split(" ");
  private static final String[] LATIN =
      "ba be bo ca da do fi ga go ka la li lo ma mi na no ra ri ro sa ta ti vo za".split(" ");

  private ManyEntries() {}

  /** So many entries, in these languages. */
  static List<FaqEntry> of(List<FaqEntry> few, Collection<Language> languages, int count) {
    var random = new Random(11);
    var many = new ArrayList<FaqEntry>();
    for (var i = 0; i < count; i++) {
      var entry = few.get(i % few.size());
      var wordings = new LinkedHashMap<Language, Wording>();
      for (var wording : entry.wordings().entrySet()) {
        if (languages.contains(wording.getKey())) {
          var product = product(wording.getKey(), random);
          wordings.put(wording.getKey(), about(product, wording.getValue()));
        }
      }
      many.add(new FaqEntry(entry.id() + "-" + i, entry.topic(), List.of(), wordings));
    }
    return many;
  }

  private static Wording about(String product, Wording wording) {
    var asks = wording.asks().stream().limit(ASKS).map(ask -> product + " " + ask).toList();
    return new Wording(product + " " + wording.question(), asks, wording.answers());
  }

  /** Questions, every other one about a product of the shop. */
  static List<Utterance> questions(
      List<Utterance> questions, List<FaqEntry> many, Language language) {
    var random = new Random(13);
    var out = new ArrayList<Utterance>();
    for (var question : questions) {
      var wording = many.get(random.nextInt(many.size())).wordings().get(language);
      if (wording == null || random.nextBoolean()) {
        out.add(question);
      } else {
        var product = wording.question().substring(0, wording.question().indexOf(' '));
        out.add(Utterance.of(product + " " + question.text()));
      }
    }
    return out;
  }

  /** A made-up name, two to four syllables long. */
  private static String product(Language language, Random random) {
    var syllables = 2 + random.nextInt(3);
    var name = new StringBuilder();
    for (var i = 0; i < syllables; i++) {
      name.append(
          switch (language.tag()) {
            case "ko" -> Character.toString(0xAC00 + 28 * random.nextInt(19 * 21));
            case "ja" -> KATAKANA[random.nextInt(KATAKANA.length)];
            default -> LATIN[random.nextInt(LATIN.length)];
          });
    }
    return name.toString();
  }
}
