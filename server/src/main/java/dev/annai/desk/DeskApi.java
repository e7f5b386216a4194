package dev.annai.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.annai.chat.Journal;
import dev.annai.chat.Reached;
import dev.annai.chat.WireMessage;
import dev.annai.desk.Desk.Text;
import dev.annai.desk.Desk.Transfer;
import dev.annai.desk.WireConversation.View;
import dev.annai.http.Api;
import dev.annai.http.Body;
import dev.annai.http.Json;
import dev.annai.http.Problem;
import dev.annai.store.Accounts.Account;
import dev.annai.store.Conversation;
import dev.annai.store.Records.Request;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The HTTP interface of the desk. */
public final class DeskApi implements Api {

  private static final String ONE = "/desk/api/conversations/{id}";

  private final Gate gate;
  private final Desk desk;
  private final Journal journal;
  private final WireConversation wire;
  private final Leases leases;
  private final Clock clock;
  private final Supplier<PackReport> pack;

  /** Serves a desk to whom its gate lets in. */
  public DeskApi(
      Gate gate,
      Desk desk,
      Journal journal,
      Staff staff,
      Leases leases,
      Clock clock,
      Supplier<PackReport> pack) {
    this.gate = gate;
    this.desk = desk;
    this.journal = journal;
    this.wire = new WireConversation(staff, leases);
    this.leases = leases;
    this.clock = clock;
    this.pack = pack;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(ONE, this::one);
    routes.post(ONE + "/take", this::take);
    routes.post(ONE + "/messages", this::say);
    routes.post(ONE + "/renew", this::renew);
    routes.post(ONE + "/release", r -> change(r, (a, id, b) -> desk.release(a, id, fence(b))));
    routes.post(ONE + "/transfer", r -> change(r, this::transfer));
    routes.post(ONE + "/close", r -> change(r, (a, id, b) -> desk.close(a, id, fence(b))));
    routes.post(
        ONE + "/category",
        r -> change(r, (a, id, b) -> desk.categorise(a, id, b.required("category"))));
    routes.post(ONE + "/block", r -> change(r, (a, id, b) -> desk.block(a, id, blocked(b))));
    routes.get("/desk/api/pack", this::pack);
    routes.get("/api/v1/receipts/{id}", this::receipt);
  }

  /** A conversation with all that was said, and how far the customer has come. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Whole(
      View conversation,
      List<WireMessage> messages,
      List<Filed> requests,
      @Nullable Reached delivered,
      @Nullable Reached read) {}

  /** A customer's request. */
  record Filed(String number, String kind, String order, @JsonRawValue String fields, String at) {
    static Filed of(Request request) {
      return new Filed(
          request.number(),
          request.kind(),
          request.order(),
          request.fields(),
          WireMessage.at(request.at()));
    }
  }

  /** A conversation that changed. */
  record Changed(View conversation) {}

  /** A conversation that was taken. */
  record Taken(View conversation, long fence, long leaseSeconds) {}

  /** A lease that was renewed. */
  record Renewed(long fence, long leaseSeconds) {}

  /** A message that was sent. */
  record Sent(WireMessage message, View conversation) {}

  /** Something an agent does to a conversation. */
  private interface Deed {
    Conversation on(Account agent, String id, Body body);
  }

  private void one(Context request) {
    gate.reader(request);
    var conversation = journal.byId(request.pathParam("id")).orElseThrow(Problem::notFound);
    var id = conversation.id();
    var marks = journal.marks(id);
    answer(
        request,
        new Whole(
            view(conversation),
            WireMessage.forDesk(journal.events(id, 0)),
            journal.requests(id).stream().map(Filed::of).toList(),
            Reached.delivered(marks, "customer").orElse(null),
            Reached.read(marks, "customer").orElse(null)));
  }

  private void take(Context request) {
    var taken = desk.take(gate.writer(request), request.pathParam("id"));
    answer(request, new Taken(view(taken), taken.hold().fence(), leases.length().toSeconds()));
  }

  private void say(Context request) {
    var agent = gate.writer(request);
    var body = Body.of(request);
    var text = new Text(body.typed("text"), body.optionalUuid("clientId"), fence(body));
    var sent = desk.say(agent, request.pathParam("id"), text);
    answer(request.status(201), new Sent(sent.message(), view(sent.conversation())));
  }

  private void renew(Context request) {
    var agent = gate.writer(request);
    var hold = desk.renew(agent, request.pathParam("id"), fence(Body.optional(request)));
    answer(request, new Renewed(hold.fence(), leases.length().toSeconds()));
  }

  private Conversation transfer(Account agent, String id, Body body) {
    var to = new Transfer(body.string("agent"), body.string("queue"), body.string("note"));
    if ((to.agent() == null) == (to.queue() == null)) {
      throw Problem.badField("agent", "(expected: either agent or queue)");
    }
    return desk.transfer(agent, id, fence(body), to);
  }

  private void change(Context request, Deed deed) {
    var agent = gate.writer(request);
    var changed = deed.on(agent, request.pathParam("id"), Body.optional(request));
    answer(request, new Changed(view(changed)));
  }

  private void pack(Context request) {
    gate.reader(request);
    answer(request, pack.get());
  }

  private void receipt(Context request) {
    gate.reader(request);
    var json = journal.receipt(request.pathParam("id")).orElseThrow(Problem::notFound);
    request.header("Cache-Control", "no-store").result(json).contentType("application/json");
  }

  private View view(Conversation conversation) {
    return wire.of(conversation, clock.millis());
  }

  private static boolean blocked(Body body) {
    var blocked = body.flag("blocked");
    return blocked == null || blocked;
  }

  private static @Nullable Long fence(Body body) {
    return body.number("fence");
  }

  private static void answer(Context request, Object body) {
    request.header("Cache-Control", "no-store");
    request.result(Json.bytes(body)).contentType("application/json");
  }
}
