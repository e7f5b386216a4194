package dev.annai.hook;

import dev.annai.desk.Gate;
import dev.annai.http.Api;
import dev.annai.http.Json;
import dev.annai.http.Problem;
import dev.annai.store.Outbox;
import dev.annai.store.Outbox.Item;
import dev.annai.store.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was told and what could not be, at the desk; an admin may send it again. */
public final class HookApi implements Api {

  private static final int LIMIT = 100;
  private static final List<String> STATES = List.of(Outbox.WAITING, Outbox.SENT, Outbox.DEAD);

  private final Gate gate;
  private final Store store;

  /** Shows the outbox of a store to whom a gate lets in. */
  public HookApi(Gate gate, Store store) {
    this.gate = gate;
    this.store = store;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/desk/api/webhooks", this::list);
    routes.post("/desk/api/webhooks/{id}/resend", this::resend);
  }

  /** What was or is to be told. */
  record Listed(List<View> events) {}

  /** An event. */
  record View(String id, String type, String state, int attempts, @Nullable String error) {
    static View of(Item item) {
      return new View(item.id(), item.type(), item.state(), item.attempts(), item.error());
    }
  }

  private void list(Context request) {
    gate.reader(request);
    var state = request.queryParam("state") == null ? Outbox.DEAD : request.queryParam("state");
    if (!STATES.contains(state)) {
      throw Problem.badField("state", "(expected: waiting, sent or dead)");
    }
    var items = store.read(handle -> Outbox.in(handle, String.valueOf(state), LIMIT));
    answer(request, new Listed(items.stream().map(View::of).toList()));
  }

  private void resend(Context request) {
    gate.admin(request);
    var id = request.pathParam("id");
    var old = store.read(handle -> Outbox.byId(handle, id)).orElseThrow(Problem::notFound);
    var now = store.ticker().millis();
    var again = new Item(id, old.type(), old.body(), Outbox.WAITING, 0, now, now, null);
    store.write(handle -> {
      Outbox.renew(handle, again);
      return true;
    });
    answer(request, View.of(again));
  }

  private static void answer(Context request, Object body) {
    request.header("Cache-Control", "no-store");
    request.result(Json.bytes(body)).contentType("application/json");
  }
}
