package dev.annai.dialogue;

import dev.annai.mood.MoodModel;
import dev.annai.rules.RuleFile;
import dev.annai.search.FaqEntry;
import dev.annai.search.Lexicon;
import dev.annai.search.SearchSettings;
import dev.annai.shop.PolicyTable;
import dev.annai.shop.Store;
import dev.annai.slot.Cues;
import dev.annai.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a {@link Bot} knows: one version of a shop's knowledge pack, loaded and checked.
 *
 * @param version hash of the pack's contents; equal versions give equal answers
 * @param names the shop's name by language
 * @param languages what the shop answers in, its own first; at least one
 * @param stores in the order of the pack; at least one
 * @param entries in the order of the pack
 * @param tables policy tables by name
 * @param lexicons by language
 * @param cues phrases that say something about the turn, by language
 * @param messages what the bot itself says
 * @param rules in the order of their names
 * @param search numbers of the search
 * @param mood reads how upset a customer is
 * @param risk how sure the bot must be
 */
public record KnowledgeBase(
    String version,
    Map<Language, String> names,
    List<Language> languages,
    List<Store> stores,
    List<FaqEntry> entries,
    Map<String, PolicyTable> tables,
    Map<Language, Lexicon> lexicons,
    Map<Language, Cues> cues,
    Messages messages,
    List<RuleFile> rules,
    SearchSettings search,
    MoodModel mood,
    Risk risk) {

  public KnowledgeBase {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    languages = List.copyOf(languages);
    stores = List.copyOf(stores);
    entries = List.copyOf(entries);
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    lexicons = Collections.unmodifiableMap(new LinkedHashMap<>(lexicons));
    cues = Collections.unmodifiableMap(new LinkedHashMap<>(cues));
    rules = List.copyOf(rules);
  }

  /** The store of an id. */
  public Optional<Store> store(String id) {
    return stores.stream().filter(store -> store.id().equals(id)).findFirst();
  }

  /** The same with other entries. */
  public KnowledgeBase withEntries(List<FaqEntry> others) {
    return new KnowledgeBase(
        version, names, languages, stores, others, tables, lexicons, cues, messages, rules, search,
        mood, risk);
  }

  /** The same with other numbers of the search. */
  public KnowledgeBase withSearch(SearchSettings numbers) {
    return new KnowledgeBase(
        version, names, languages, stores, entries, tables, lexicons, cues, messages, rules,
        numbers, mood, risk);
  }

  /**
   * How sure the bot must be, as probabilities that the first entry is right.
   *
   * @param answer at least this: the entry's answer
   * @param offer at least this, else not understood: entries as choices
   * @param stricter entry id or topic to its own threshold for an answer
   * @param wanted the risk that the thresholds were chosen for
   */
  public record Risk(double answer, double offer, Map<String, Double> stricter, Wanted wanted) {
    public Risk {
      stricter = Collections.unmodifiableMap(new LinkedHashMap<>(stricter));
    }

    /** Thresholds for the risk that a shop takes if it says nothing. */
    public Risk(double answer, double offer, Map<String, Double> stricter) {
      this(answer, offer, stricter, Wanted.DEFAULT);
    }

    /**
     * The risk that the shop takes. Thresholds are calibrated to it.
     *
     * @param wrong share of answers that may be wrong, 0 to 1
     * @param outOfScope share of questions without an entry that may be answered, 0 to 1
     * @param level confidence level of the bounds on both shares, 0 to 1
     */
    public record Wanted(double wrong, double outOfScope, double level) {

      /** At most 3 % wrong answers, at most 5 % of foreign questions answered, at 95 %. */
      public static final Wanted DEFAULT = new Wanted(0.03, 0.05, 0.95);
    }
  }
}
