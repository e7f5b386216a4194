package dev.annai.orders;

import java.time.Duration;
import java.util.Map;

/**
 * How the shop's order system is reached.
 *
 * @param url {@code jdbc:postgresql:…} or {@code jdbc:sqlite:…}, else an address of HTTP with
 *     {@value #PLACE} where the order number goes
 * @param user of the database or of HTTP's basic authentication; empty: the password is a bearer
 *     token
 * @param password empty: none
 * @param query for a database: selects the row of {@value #PARAMETER}
 * @param names field of an order to what the system calls it: a column, or a path as {@code
 *     payment/at} in JSON; a field that is absent has its own name
 * @param statuses what the system calls a status to our name of it
 * @param timeout how long a customer waits at most
 */
public record OrderSystem(
    String url,
    String user,
    String password,
    String query,
    Map<String, String> names,
    Map<String, String> statuses,
    Duration timeout) {

  /** Where the order number goes in an address. */
  public static final String PLACE = "{order}";

  /** The order number in a query. */
  public static final String PARAMETER = ":order";

  public OrderSystem {
    names = Map.copyOf(names);
    statuses = Map.copyOf(statuses);
  }

  /** Whether it is a database. */
  public boolean isDatabase() {
    return url.startsWith("jdbc:");
  }

  @Override
  public String toString() {
    return "OrderSystem[" + url.replaceAll("\\?.*|//[^/@]*@", "…") + "]";
  }
}
