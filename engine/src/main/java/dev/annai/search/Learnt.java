package dev.annai.search;

import dev.annai.text.Stance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * All that takes long to learn from the phrasings and answers of one language. Kept between two
 * starts, it comes back bit by bit as it was.
 *
 * @param stances what each phrasing says about its subject
 * @param sounds how each phrasing is spoken
 * @param phrasings the space of the phrasings
 * @param entries the space of the entries
 * @param directions of the phrasings
 * @param texts the phrasings of each entry as one text
 * @param lines between each entry and its rivals
 * @param postings the documents of the phrasings
 */
record Learnt(
    Vocabulary vocabulary,
    List<Stance> stances,
    List<String> sounds,
    Space phrasings,
    Space entries,
    List<CompactVector> directions,
    EntryPostings texts,
    Said said,
    Votes votes,
    Lines lines,
    Gist gist,
    Postings postings) {

  void write(DataOutput out) throws IOException {
    vocabulary.write(out);
    out.writeVInt(stances.size());
    for (var i = 0; i < stances.size(); i++) {
      write(out, stances.get(i));
      out.writeString(sounds.get(i));
    }
    phrasings.write(out);
    entries.write(out);
    Packed.write(out, directions);
    texts.write(out);
    said.write(out);
    votes.write(out);
    lines.write(out);
    gist.write(out);
    postings.write(out);
  }

  static Learnt read(DataInput in, SearchNumbers numbers) throws IOException {
    var vocabulary = Vocabulary.read(in);
    var size = in.readVInt();
    var stances = new ArrayList<Stance>(size);
    var sounds = new ArrayList<String>(size);
    for (var i = 0; i < size; i++) {
      stances.add(stance(in));
      sounds.add(in.readString());
    }
    return new Learnt(
        vocabulary,
        stances,
        sounds,
        Space.read(in, vocabulary, numbers),
        Space.read(in, vocabulary, numbers),
        Packed.vectors(in),
        EntryPostings.read(in),
        Said.read(in, vocabulary, numbers),
        Votes.read(in, numbers),
        Lines.read(in),
        Gist.read(in),
        Postings.read(in));
  }

  private static void write(DataOutput out, Stance stance) throws IOException {
    out.writeString(stance.polarity().name());
    out.writeVInt(stance.asks().size());
    for (var asked : stance.asks()) {
      out.writeString(asked.name());
    }
  }

  private static Stance stance(DataInput in) throws IOException {
    var polarity = Stance.Polarity.valueOf(in.readString());
    var asks = EnumSet.noneOf(Stance.Asked.class);
    for (var left = in.readVInt(); left > 0; left--) {
      asks.add(Stance.Asked.valueOf(in.readString()));
    }
    return new Stance(polarity, asks);
  }
}
