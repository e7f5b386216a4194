package dev.annai.search;

import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All phrasings of one language by number; an entry's own stand together, its question first.
 *
 * @param ids entry ids
 * @param texts in normal form
 * @param entryOf the entry of each phrasing
 * @param firsts the first phrasing of each entry and, last, the number of phrasings
 * @param answers one for each entry, in normal form, may be empty
 * @param unanswered the entries to which the shop has no answer
 */
@SuppressWarnings("ArrayRecordComponent") // flat for speed; never compared
record Phrasings(
    List<String> ids,
    List<String> texts,
    int[] entryOf,
    int[] firsts,
    List<String> answers,
    BitSet unanswered) {

  static Phrasings of(List<FaqEntry> entries, Language language) {
    var ids = new ArrayList<String>();
    var texts = new ArrayList<String>();
    var firsts = new ArrayList<Integer>();
    var answers = new ArrayList<String>();
    var unanswered = new BitSet();
    for (var entry : entries) {
      var wording = entry.wordings().get(language);
      if (wording != null) {
        firsts.add(texts.size());
        unanswered.set(ids.size(), entry.unanswered());
        ids.add(entry.id());
        texts.addAll(phrasings(wording));
        answers.add(Utterance.of(String.join("\n", wording.answers().values())).text());
      }
    }
    firsts.add(texts.size());
    var bounds = firsts.stream().mapToInt(i -> i).toArray();
    var entryOf = new int[texts.size()];
    for (var entry = 0; entry < ids.size(); entry++) {
      java.util.Arrays.fill(entryOf, bounds[entry], bounds[entry + 1], entry);
    }
    return new Phrasings(ids, texts, entryOf, bounds, answers, unanswered);
  }

  private static List<String> phrasings(FaqEntry.Wording wording) {
    var texts = new LinkedHashSet<String>();
    texts.add(Utterance.of(wording.question()).text());
    for (var ask : wording.asks()) {
      texts.add(Utterance.of(ask).text());
    }
    return List.copyOf(texts);
  }

  int size() {
    return texts.size();
  }

  boolean isAnswered(int entry) {
    return !unanswered.get(entry);
  }

  IntStream of(int entry) {
    return IntStream.range(firsts[entry], firsts[entry + 1]);
  }
}
