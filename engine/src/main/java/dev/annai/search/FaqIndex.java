package dev.annai.search;

import dev.annai.text.Analyzers;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The entries of a pack, ready to be searched.
 *
 * <p>Every phrasing is a document; a query's hits are grouped by entry. An index never changes:
 * other entries make another index. Safe for use by many threads.
 */
public final class FaqIndex implements AutoCloseable {

  private static final int PHRASINGS = 200;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<Language, Analyzer> analyzers = new HashMap<>();

  private FaqIndex(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * Builds an index.
   *
   * @param entries what is searched for
   * @param lexicons what editors teach about words, by language
   * @param settings the numbers of the search
   */
  public static FaqIndex build(
      List<FaqEntry> entries, Map<Language, Lexicon> lexicons, SearchSettings settings) {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      var analyzers = new HashMap<Language, Analyzer>();
      for (var entry : entries) {
        for (var wording : entry.wordings().entrySet()) {
          var analyzer = analyzers.computeIfAbsent(wording.getKey(), Analyzers::morphemes);
          add(writer, analyzer, entry.id(), wording.getKey(), wording.getValue());
        }
      }
      writer.commit();
      return new FaqIndex(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(
      IndexWriter writer, Analyzer analyzer, String id, Language language, FaqEntry.Wording wording)
      throws IOException {
    var phrasings = new ArrayList<String>();
    phrasings.add(wording.question());
    phrasings.addAll(wording.asks());
    for (var phrasing : phrasings) {
      var document = new Document();
      document.add(new StringField("entry", id, Field.Store.YES));
      document.add(new StringField("phrasing", phrasing, Field.Store.YES));
      document.add(
          new TextField(
              field(language),
              analyzer.tokenStream(field(language), Utterance.of(phrasing).text())));
      writer.addDocument(document);
    }
  }

  private static String field(Language language) {
    return "morphemes." + language;
  }

  /**
   * Ranks the entries that have the language by how well they fit an utterance.
   *
   * @param k how many hits at most, at least 1
   */
  public Ranking rank(Utterance utterance, Language language, int k) {
    if (k < 1) {
      throw new IllegalArgumentException(
          "k: %d (expected: a positive number of hits)".formatted(k));
    }
    var analyzer = analyzers.get(language);
    if (analyzer == null) {
      synchronized (analyzers) {
        analyzer = analyzers.computeIfAbsent(language, Analyzers::morphemes);
      }
    }
    var query = new QueryBuilder(analyzer).createBooleanQuery(field(language), utterance.text());
    if (query == null) {
      return new Ranking(language, List.of(), List.of(), new TreeMap<>());
    }
    try {
      var best = new HashMap<String, Hit>();
      var stored = searcher.storedFields();
      for (var doc : searcher.search(query, PHRASINGS).scoreDocs) {
        var document = stored.document(doc.doc);
        var id = document.get("entry");
        best.putIfAbsent(id, new Hit(id, doc.score, 0, document.get("phrasing")));
      }
      var hits =
          best.values().stream()
              .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::entry))
              .limit(k)
              .toList();
      return new Ranking(language, confident(hits), List.of(), new TreeMap<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Provisional: a share of the score that the runner-up leaves. */
  private static List<Hit> confident(List<Hit> hits) {
    var second = hits.size() > 1 ? hits.get(1).score() : 0;
    var out = new ArrayList<Hit>();
    for (var hit : hits) {
      var share = hit.score() / (hit.score() + second + 3);
      out.add(new Hit(hit.entry(), hit.score(), share, hit.phrasing()));
    }
    return out;
  }

  /** Entries to propose for what was typed so far, best first, at most k. */
  public List<Suggestion> suggest(String typed, Language language, int k) {
    return rank(Utterance.of(typed), language, k).hits().stream()
        .map(hit -> new Suggestion(hit.entry(), hit.phrasing()))
        .toList();
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
