package dev.annai.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annai.http.Api;
import dev.annai.http.Body;
import dev.annai.http.Json;
import dev.annai.http.Problem;
import dev.annai.store.Conversation;
import dev.annai.store.Event;
import dev.annai.store.Marks.Mark;
import dev.annai.store.State;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The HTTP interface of conversations for customers. */
public final class ConversationApi implements Api {

  private static final String ONE = "/api/v1/conversations/{id}";
  private static final int PAGE_ADDRESS = 2048;
  private static final int LONGEST_WAIT_SECONDS = 60;

  private final Conversations conversations;
  private final Journal journal;
  private final Waiting waiting;
  private final Admission admission;

  /** Serves these conversations, to as many at once as are let in. */
  public ConversationApi(
      Conversations conversations, Journal journal, Hub hub, Admission admission) {
    this.conversations = conversations;
    this.journal = journal;
    this.waiting = new Waiting(journal, hub);
    this.admission = admission;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/conversations", this::open);
    routes.post(ONE + "/messages", this::say);
    routes.get(ONE + "/messages", this::messages);
    routes.post(ONE + "/rating", this::rate);
  }

  /** Messages after a number, and how far the agent has come. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Messages(
      List<WireMessage> messages,
      String state,
      @Nullable Reached delivered,
      @Nullable Reached read) {}

  private void open(Context request) {
    var body = Body.optional(request);
    var language = Fields.language(body.string("language"));
    var page = body.string("page");
    if (page != null && page.length() > PAGE_ADDRESS) {
      throw Problem.badField("page", "too long (expected: at most 2,048 characters)");
    }
    var tag = language == null ? null : language.tag();
    var origin = new Conversation.Origin(tag, body.string("store"), page);
    var identity = body.string("identity");
    var fresh = admission.within(() -> conversations.open(origin, identity));
    answer(request.status(201), fresh);
  }

  /** The body comes first: whoever sends it slowly takes no place from others. */
  private void say(Context request) {
    var token = token(request.header("Authorization"));
    var body = Body.of(request);
    var message = new Message(body.uuid("clientId"), body.typed("text"), body.string("choice"));
    var said =
        admission.within(() -> {
          var conversation = conversations.of(request.pathParam("id"), token);
          return conversations.say(conversation.id(), message);
        });
    answer(request, said);
  }

  private void messages(Context request) {
    var conversation = authorized(request);
    var after = Fields.number(request.queryParam("after"), "after", Long.MAX_VALUE);
    var wait = Fields.number(request.queryParam("wait"), "wait", LONGEST_WAIT_SECONDS);
    var read = Fields.number(request.queryParam("read"), "read", Long.MAX_VALUE);
    var id = conversation.id();
    if (read > 0) {
      var seen = Math.min(read, conversation.lastSeq());
      waiting.reached(id, new Mark(seen, seen));
    }
    if (wait > 0 && conversation.lastSeq() <= after) {
      waiting.until(id, after, Duration.ofSeconds(wait));
    }
    var events = journal.events(id, after);
    var state = wait > 0 ? journal.byId(id).orElse(conversation).state() : conversation.state();
    answer(request, messages(events, state, journal.marks(id)));
    if (after > 0 || !events.isEmpty()) {
      var reached = events.isEmpty() ? after : events.getLast().seq();
      waiting.reached(id, new Mark(Math.min(reached, conversation.lastSeq()), 0));
    }
  }

  private static Messages messages(List<Event> events, State state, Map<String, Mark> marks) {
    return new Messages(
        WireMessage.of(events),
        state.id(),
        Reached.delivered(marks, "agent").orElse(null),
        Reached.read(marks, "agent").orElse(null));
  }

  private void rate(Context request) {
    var conversation = authorized(request);
    var body = Body.of(request);
    var score = body.number("score");
    if (score == null || score < 1 || score > 5) {
      throw Problem.badField("score", "(expected: 1 to 5)");
    }
    var text = body.string("text") == null ? null : body.typed("text");
    conversations.rate(conversation.id(), score.intValue(), text);
    request.status(204);
  }

  /** The conversation of whoever asks; a problem when the token does not open it. */
  public Conversation authorized(Context request) {
    return conversations.of(request.pathParam("id"), token(request.header("Authorization")));
  }

  private static String token(@Nullable String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
      throw Problem.unauthorized();
    }
    return authorization.substring(7).strip();
  }

  private static void answer(Context request, Object body) {
    request.result(Json.bytes(body)).contentType("application/json");
  }
}
