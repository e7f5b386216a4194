package dev.annai.desk;

import dev.annai.desk.WireConversation.View;
import dev.annai.http.Api;
import dev.annai.http.Json;
import dev.annai.http.Problem;
import dev.annai.store.Accounts.Account;
import dev.annai.store.Conversation;
import dev.annai.store.ConversationList;
import dev.annai.store.State;
import dev.annai.store.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the desk lists: conversations, and the people at it. */
public final class ListApi implements Api {

  private static final int LIMIT = 50;
  private static final int MOST = 500;

  private final Gate gate;
  private final Store store;
  private final Staff staff;
  private final WireConversation wire;
  private final ConversationList list;
  private final Clock clock;

  /** Lists what a store has to whom a gate lets in. */
  public ListApi(Gate gate, Store store, Staff staff, Leases leases, Clock clock) {
    this.gate = gate;
    this.store = store;
    this.staff = staff;
    this.wire = new WireConversation(staff, leases);
    this.list = new ConversationList(store.seal());
    this.clock = clock;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/desk/api/conversations", this::conversations);
    routes.get("/desk/api/agents", this::agents);
  }

  /** Conversations, and how many there are of each kind. */
  record Listed(List<View> conversations, String now, Map<String, Integer> counts) {}

  /** People at the desk, and the queues that conversations wait in. */
  record Agents(List<WireAgent> agents, List<String> queues) {}

  private void conversations(Context request) {
    var agent = gate.reader(request);
    var limit = limit(request.queryParam("limit"));
    var found = find(request.queryParam("state"), agent, limit);
    var mine = store.read(handle -> list.of(handle, agent.id(), MOST)).size();
    var counts = WireConversation.counts(store.read(list::counts), mine);
    var now = clock.millis();
    var views = found.stream().map(conversation -> wire.of(conversation, now)).toList();
    answer(request, new Listed(views, Instant.ofEpochMilli(now).toString(), counts));
  }

  private List<Conversation> find(@Nullable String state, Account agent, int limit) {
    return store.read(handle ->
        switch (state) {
          case null -> {
            var open = new ArrayList<>(list.waiting(handle, limit));
            open.addAll(list.in(handle, State.AGENT, limit));
            yield open;
          }
          case "waiting" -> list.waiting(handle, limit);
          case "mine" -> list.of(handle, agent.id(), limit);
          case "agent" -> list.in(handle, State.AGENT, limit);
          case "bot" -> list.in(handle, State.BOT, limit);
          case "closed" -> list.in(handle, State.CLOSED, limit);
          default ->
              throw Problem.badField("state", "(expected: waiting, agent, mine, bot or closed)");
        });
  }

  private void agents(Context request) {
    gate.reader(request);
    var agents =
        staff.all().stream()
            .filter(Account::isActive)
            .map(a -> new WireAgent(a.id(), a.name(), a.role(), staff.isPresent(a)))
            .toList();
    answer(request, new Agents(agents, store.read(list::queues)));
  }

  private static int limit(@Nullable String value) {
    try {
      var limit = value == null ? LIMIT : Integer.parseInt(value);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException e) {
      throw Problem.badField("limit", "no whole number (expected: for example 50)");
    }
    throw Problem.badField("limit", "(expected: 1 to 500)");
  }

  private static void answer(Context request, Object body) {
    request.header("Cache-Control", "no-store");
    request.result(Json.bytes(body)).contentType("application/json");
  }
}
