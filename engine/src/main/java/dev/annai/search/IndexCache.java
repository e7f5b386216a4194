package dev.annai.search;

import dev.annai.cache.CacheFolder;
import dev.annai.cache.CacheKey;
import dev.annai.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.ByteBuffersIndexOutput;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what was learnt from the entries of a language, by all that it was learnt from. */
final class IndexCache {

  private static final Logger LOG = LoggerFactory.getLogger(IndexCache.class);
  private static final String CODEC = "AnnaiIndex";

  private final CacheFolder folder;
  private final String kind;
  private final CacheKey key;

  IndexCache(
      CacheFolder folder,
      Language language,
      Phrasings phrasings,
      Lexicon lexicon,
      SearchSettings settings) {
    this.folder = folder;
    this.kind = "index-" + language;
    this.key = CacheKey.of(texts(language, phrasings, lexicon, settings));
  }

  /** What was kept, else what is learnt now. */
  Learnt learnt(SearchNumbers numbers, Supplier<Learnt> learn) {
    var bytes = folder.load(kind, key);
    var kept = bytes == null ? null : read(bytes, numbers);
    if (kept != null) {
      return kept;
    }
    var learnt = learn.get();
    folder.save(kind, key, write(learnt));
    return learnt;
  }

  private static List<String> texts(
      Language language, Phrasings phrasings, Lexicon lexicon, SearchSettings settings) {
    var texts = new ArrayList<String>();
    texts.add(new TreeMap<>(settings.byLanguage().getOrDefault(language, Map.of())).toString());
    texts.add(lexicon.toString());
    for (var entry = 0; entry < phrasings.ids().size(); entry++) {
      texts.add(phrasings.ids().get(entry));
      phrasings.of(entry).forEach(phrasing -> texts.add(phrasings.texts().get(phrasing)));
      texts.add("");
      texts.add(phrasings.answers().get(entry));
    }
    return texts;
  }

  private @Nullable Learnt read(byte[] bytes, SearchNumbers numbers) {
    var buffer = new ByteBuffersDataInput(List.of(ByteBuffer.wrap(bytes)));
    try (var in = new ByteBuffersIndexInput(buffer, kind)) {
      CodecUtil.checksumEntireFile(in);
      CodecUtil.checkHeader(in, CODEC, 0, 0);
      return Learnt.read(in, numbers);
    } catch (IOException e) {
      LOG.warn("cache: cannot read {}", kind, e);
      return null;
    }
  }

  private byte[] write(Learnt learnt) {
    var buffer = new ByteBuffersDataOutput();
    try (var out = new ByteBuffersIndexOutput(buffer, kind, kind)) {
      CodecUtil.writeHeader(out, CODEC, 0);
      learnt.write(out);
      CodecUtil.writeFooter(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.toArrayCopy();
  }
}
