package dev.annai.eval.bench;

import dev.annai.search.FaqEntry;
import dev.annai.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
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
 * What Lucene does by itself: its own analyzer of the language, BM25, a document a phrasing, any of
 * the terms, the best five entries.
 */
final class PlainLucene implements AutoCloseable {

  private static final int ENTRIES = 5;
  private static final int PHRASINGS = 20;
  private static final String TEXT = "text";

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder queries;

  private PlainLucene(DirectoryReader reader, Analyzer analyzer) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.queries = new QueryBuilder(analyzer);
  }

  static PlainLucene of(List<FaqEntry> entries, Language language) throws IOException {
    var analyzer = analyzer(language);
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (var entry : entries) {
        for (var phrasing : phrasings(entry, language)) {
          var document = new Document();
          document.add(new StringField("entry", entry.id(), Field.Store.YES));
          document.add(new TextField(TEXT, phrasing, Field.Store.NO));
          writer.addDocument(document);
        }
      }
      writer.forceMerge(1);
    }
    return new PlainLucene(DirectoryReader.open(directory), analyzer);
  }

  private static List<String> phrasings(FaqEntry entry, Language language) {
    var wording = entry.wordings().get(language);
    if (wording == null) {
      return List.of();
    }
    var phrasings = new ArrayList<>(wording.asks());
    phrasings.add(wording.question());
    return phrasings;
  }

  private static Analyzer analyzer(Language language) {
    return switch (language.tag()) {
      case "ko" -> new KoreanAnalyzer();
      case "ja" -> new JapaneseAnalyzer();
      default -> new EnglishAnalyzer();
    };
  }

  /** The best entries, best first. */
  List<String> search(String text) throws IOException {
    var query = queries.createBooleanQuery(TEXT, text);
    var entries = new LinkedHashSet<String>();
    if (query != null) {
      var stored = searcher.storedFields();
      for (var document : searcher.search(query, PHRASINGS).scoreDocs) {
        entries.add(stored.document(document.doc).get("entry"));
        if (entries.size() == ENTRIES) {
          break;
        }
      }
    }
    return List.copyOf(entries);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
