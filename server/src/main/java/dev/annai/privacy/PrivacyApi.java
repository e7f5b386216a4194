package dev.annai.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.annai.chat.ConversationApi;
import dev.annai.chat.Journal;
import dev.annai.chat.WireMessage;
import dev.annai.desk.Gate;
import dev.annai.http.Api;
import dev.annai.http.Json;
import dev.annai.http.Problem;
import dev.annai.store.Conversation;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's own words: to have as JSON, and to have removed. By the customer, or at the desk. */
public final class PrivacyApi implements Api {

  private static final String CUSTOMER = "/api/v1/conversations/{id}";
  private static final String DESK = "/desk/api/conversations/{id}";

  private final ConversationApi customers;
  private final Gate gate;
  private final Journal journal;
  private final Retention retention;

  /** Serves customers, and whom the gate lets in. */
  public PrivacyApi(ConversationApi customers, Gate gate, Journal journal, Retention retention) {
    this.customers = customers;
    this.gate = gate;
    this.journal = journal;
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

  /** All that is kept of a conversation. */
  record Export(
      String id,
      String openedAt,
      @Nullable String language,
      @Nullable String store,
      @Nullable String page,
      String category,
      List<WireMessage> messages,
      List<Filed> requests) {}

  /** A request of the customer. */
  record Filed(String number, String kind, String order, @JsonRawValue String fields, String at) {}

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
    var id = conversation.id();
    var origin = conversation.origin();
    var messages = new ArrayList<WireMessage>();
    for (var events = journal.events(id, 0);
        !events.isEmpty();
        events = journal.events(id, events.getLast().seq())) {
      messages.addAll(WireMessage.of(events));
    }
    var requests =
        journal.requests(id).stream()
            .map(
                r -> new Filed(r.number(), r.kind(), r.order(), r.fields(), WireMessage.at(r.at())))
            .toList();
    answer(
        request,
        new Export(
            id,
            WireMessage.at(conversation.openedAt()),
            origin.language(),
            origin.store(),
            origin.page(),
            conversation.category(),
            messages,
            requests));
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
