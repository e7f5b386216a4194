package dev.annai.eval.soak;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annai.eval.served.Customer;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;

/**
 * How the log of a conversation compares with what was acknowledged in it.
 *
 * @param acknowledged messages
 * @param lost acknowledged and not in the log
 * @param twice more than once in the log
 * @param disordered conversations whose order is another
 */
record Kept(int acknowledged, int lost, int twice, int disordered) {

  static final Kept NOTHING = new Kept(0, 0, 0, 0);

  /** Reads the log of a customer's conversation. */
  static Kept of(Customer customer) throws IOException {
    return of(customer.acknowledged(), customer.messages());
  }

  static Kept of(List<String> acknowledged, List<JsonNode> messages) {
    var kept =
        messages.stream()
            .filter(message -> message.path("from").asText().equals("customer"))
            .map(message -> message.path("clientId").asText())
            .toList();
    var distinct = new HashSet<>(kept);
    var lost = acknowledged.stream().filter(id -> !distinct.contains(id)).count();
    var known = new HashSet<>(acknowledged);
    var order = kept.stream().filter(known::contains).distinct().toList();
    var expected = acknowledged.stream().filter(distinct::contains).toList();
    return new Kept(
        acknowledged.size(),
        (int) lost,
        kept.size() - distinct.size(),
        order.equals(expected) ? 0 : 1);
  }

  Kept plus(Kept other) {
    return new Kept(
        acknowledged + other.acknowledged,
        lost + other.lost,
        twice + other.twice,
        disordered + other.disordered);
  }
}
