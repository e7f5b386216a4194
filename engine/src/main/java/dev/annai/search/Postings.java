package dev.annai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/** A Lucene index in memory, of one segment. */
record Postings(Directory directory) {

  static final Similarity SIMILARITY = new ChannelSimilarity();

  private static final double BUFFER_MEGABYTES = 64;

  /** Of documents, numbered from 0. */
  static Postings of(int documents, IntFunction<Document> document) {
    var directory = new ByteBuffersDirectory();
    var config =
        new IndexWriterConfig()
            .setSimilarity(SIMILARITY)
            .setMergePolicy(new LogDocMergePolicy())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (var writer = new IndexWriter(directory, config)) {
      for (var number = 0; number < documents; number++) {
        writer.addDocument(document.apply(number));
      }
      writer.forceMerge(1);
      writer.commit();
      return new Postings(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DirectoryReader open() {
    try {
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(DataOutput out) throws IOException {
    var names = directory.listAll();
    out.writeVInt(names.length);
    for (var name : names) {
      try (var file = directory.openInput(name, IOContext.READONCE)) {
        out.writeString(name);
        out.writeVLong(file.length());
        out.copyBytes(file, file.length());
      }
    }
  }

  static Postings read(DataInput in) throws IOException {
    var directory = new ByteBuffersDirectory();
    for (var left = in.readVInt(); left > 0; left--) {
      try (var file = directory.createOutput(in.readString(), IOContext.DEFAULT)) {
        file.copyBytes(in, in.readVLong());
      }
    }
    return new Postings(directory);
  }

  /** BM25 for answers, plain weights for the channels. */
  private static final class ChannelSimilarity extends PerFieldSimilarityWrapper {
    private final Similarity answers = new BM25Similarity();
    private final Similarity channels = new Impacts.WeightSimilarity();

    @Override
    public Similarity get(String field) {
      return field.equals(Answers.FIELD) ? answers : channels;
    }
  }
}
