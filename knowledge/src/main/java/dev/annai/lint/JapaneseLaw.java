package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.pack.PolicyValues;
import dev.annai.pack.TableSource;
import dev.annai.shop.Store;
import dev.annai.source.Finding;
import dev.annai.source.SourceLocation;
import java.util.stream.Stream;

/**
 * A store in Japan names the page that shows its return policy. Where none is displayed, the Act on
 * Specified Commercial Transactions, article 15-3, lets the buyer return within 8 days of receipt,
 * whatever the store says later. Not legal advice.
 */
final class JapaneseLaw implements Check {

  private static final String PAGE = "return-policy-page";

  @Override
  public Stream<Finding> findings(Pack pack) {
    return Market.storesIn("JP", pack)
        .filter(store -> PolicyValues.of(pack.tables(), store.id()).find(PAGE).isEmpty())
        .map(store -> notDisplayed(pack, store));
  }

  private static Finding notDisplayed(Pack pack, Store store) {
    var facts = SourceLocation.startOf("policy/facts.csv");
    return Finding.warning(
        pack.table("facts").map(TableSource::at).orElse(facts),
        "store %s names no page with its return policy".formatted(store.id()),
        "Show the policy in the shop and before the order is placed, and add a row \"%s,%s,text,…\"."
            .formatted(store.id(), PAGE));
  }
}
