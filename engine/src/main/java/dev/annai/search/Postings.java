package dev.annai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NoLockFactory;

/** A Lucene index in memory, of one segment. */
record Postings(Directory directory) {

  private static final double BUFFER_MEGABYTES = 64;

  /** Of documents, numbered from 0. */
  static Postings of(int documents, IntFunction<Document> document) {
    var directory = inMemory();
    var config =
        new IndexWriterConfig()
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

  private static Directory inMemory() {
    return new ByteBuffersDirectory(
        NoLockFactory.INSTANCE,
        ByteBuffersDataOutput::new,
        ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
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
    var directory = inMemory();
    for (var left = in.readVInt(); left > 0; left--) {
      try (var file = directory.createOutput(in.readString(), IOContext.DEFAULT)) {
        file.copyBytes(in, in.readVLong());
      }
    }
    return new Postings(directory);
  }
}
