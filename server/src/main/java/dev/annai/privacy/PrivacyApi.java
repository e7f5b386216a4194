package dev.annai.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.annai.chat.ConversationApi;
import dev.annai.chat.Journal;
import dev.annai.desk.Gate;
import dev.annai.http.Api;
import dev.annai.http.Json;
import dev.annai.http.Problem;
import dev.annai.store.Conversation;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation's words: to have as JSON, and to have removed. By its customer, or at the desk.
 */
public final class PrivacyApi implements Api {

  private static final String CUSTOMER = "/api/v1/conversations/{id}";
  private static final String DESK = "/desk/api/conversations/{id}";

  private final ConversationApi customers;
  private final Gate gate;
  private final Journal journal;
  private final Exports exports;
  private final Retention retention;

  /** Serves customers, and whom the gate lets in. */
  public PrivacyApi(ConversationApi customers, Gate gate, Journal journal, Retention retention) {
    this.customers = customers;
    this.gate = gate;
    this.journal = journal;
    this.exports = new Exports(journal);
    this.retention = retention;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(CUSTOMER + "/export", r -> export(r, customers.authorized(r)));
    routes.post(CUSTOMER + "/erasure", r -> erase(r, customers.authorized(r), "the customer"));
    routes.get(
        DESK + "/export",
        r -> {
          gate.reader(r);
          export(r, named(r));
        });
    routes.post(DESK + "/erasure", r -> erase(r, named(r), "agent " + gate.writer(r).id()));
  }

  /**
   * What came of asking to erase.
   *
   * @param keptUntil the law demands that it is kept until then; it is erased by itself afterwards
   */
  record Erasure(boolean erased, @JsonInclude(Include.ALWAYS) @Nullable String keptUntil) {}

  private Conversation named(Context request) {
    return journal.byId(request.pathParam("id")).orElseThrow(Problem::notFound);
  }

  private void export(Context request, Conversation conversation) {
    answer(request, exports.of(conversation));
  }

  private void erase(Context request, Conversation conversation, String by) {
    var until = retention.remove(conversation, "asked for by " + by);
    answer(request, new Erasure(until.isEmpty(), until.map(Instant::toString).orElse(null)));
  }

  private static void answer(Context request, Object body) {
    request.header("Cache-Control", "no-store");
    request.result(Json.bytes(body)).contentType("application/json");
  }
}
