package dev.annai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.LongHeap;
import org.junit.jupiter.api.Test;

class SumsTest {

  private final Sums sums = new Sums(3000);

  @Test
  void keeps_the_largest_sums() {
    sums.add(5, 1);
    sums.add(7, 0.5f);
    sums.add(9, 2);
    sums.add(7, 1.25f);

    assertEquals(List.of(9, 7), documents(sums.best(2)));
  }

  @Test
  void prefers_the_earlier_of_equal_documents() {
    sums.add(8, 1);
    sums.add(2, 1);
    sums.add(4, 1);

    assertEquals(List.of(2, 4), documents(sums.best(2)));
  }

  @Test
  void begins_anew_however_many_documents_it_touched() {
    IntStream.range(0, 3000).forEach(document -> sums.add(document, 1));
    assertEquals(3000, sums.best(5000).size());

    sums.add(11, 0.5f);

    var best = sums.best(10);
    assertEquals(0.5f, Sums.sum(best.top()));
    assertEquals(List.of(11), documents(best));
  }

  private static List<Integer> documents(LongHeap best) {
    return IntStream.range(0, best.size())
        .mapToObj(i -> Sums.document(best.pop()))
        .toList()
        .reversed();
  }
}
