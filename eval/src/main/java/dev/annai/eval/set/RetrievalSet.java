package dev.annai.eval.set;

import dev.annai.eval.metric.Qrels;
import dev.annai.eval.metric.Scope;
import dev.annai.search.FaqEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Entries, questions about them, and which entry answers which question: BEIR's layout (Thakur et
 * al., 2021), with scopes beside it where the set has them.
 *
 * @param name the folder's name
 * @param entries what is searched: title as question, {@code metadata.variants} as further
 *     phrasings, text as answer
 * @param topics what is asked: those that are judged or have a scope
 * @param qrels which entry answers what
 * @param scopes topic id to scope, for every topic; empty when the set does not tell
 */
public record RetrievalSet(
    String name,
    List<FaqEntry> entries,
    List<Topic> topics,
    Qrels qrels,
    Map<String, Scope> scopes) {

  public RetrievalSet {
    entries = List.copyOf(entries);
    topics = List.copyOf(topics);
    scopes = Map.copyOf(scopes);
  }

  /**
   * Reads a set.
   *
   * @param folder has {@code corpus.jsonl}, {@code queries.jsonl}, {@code qrels/test.tsv}, and
   *     perhaps {@code labels.tsv}
   * @param fields what of the entries is kept
   * @param qrels other judgements than the folder's own
   */
  public static RetrievalSet load(Path folder, Fields fields, @Nullable Path qrels)
      throws IOException, FaultyInput {
    return new RetrievalSetReader(folder, fields).read(qrels);
  }

  /** Whether the set tells which topics have no entry. */
  public boolean hasScopes() {
    return !scopes.isEmpty();
  }

  /** A topic's scope; in, when the set does not tell. */
  public Scope scope(String topic) {
    return scopes.getOrDefault(topic, Scope.IN);
  }
}
