package dev.annai.privacy;

import dev.annai.chat.Identities;
import dev.annai.chat.Journal;
import dev.annai.chat.WireMessage;
import dev.annai.desk.Gate;
import dev.annai.http.Api;
import dev.annai.http.Body;
import dev.annai.http.Json;
import dev.annai.http.Problem;
import dev.annai.privacy.Exports.Export;
import dev.annai.store.Conversation;
import dev.annai.store.Persons;
import dev.annai.store.Persons.Request;
import dev.annai.store.Store;
import dev.annai.store.Token;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's conversations together: to have as JSON, and to have removed. By a customer whom the
 * shop's page has made known, of whom only what was proven counts; or by an admin at the desk, for
 * somebody who wrote or called, and then what was said counts too. That somebody asked is kept.
 */
public final class PersonApi implements Api {

  private static final String CUSTOMER = "/api/v1/person";
  private static final String DESK = "/desk/api/person";
  private static final int LIMIT = 1000;

  private final Identities identities;
  private final Gate gate;
  private final Store store;
  private final Persons persons;
  private final Journal journal;
  private final Exports exports;
  private final Retention retention;
  private final Clock clock;

  /** Serves whom these identities name, and whom the gate lets in. */
  public PersonApi(Identities identities, Gate gate, Journal journal, Retention retention) {
    this.identities = identities;
    this.gate = gate;
    this.store = retention.store();
    this.persons = new Persons(store.seal());
    this.journal = journal;
    this.exports = new Exports(journal);
    this.retention = retention;
    this.clock = retention.clock();
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(CUSTOMER + "/export", r -> export(r, customer(r)));
    routes.post(CUSTOMER + "/erasure", r -> erase(r, customer(r)));
    routes.post(DESK + "/export", r -> export(r, named(r)));
    routes.post(DESK + "/erasure", r -> erase(r, named(r)));
    routes.get(DESK + "/requests", this::requests);
  }

  /** Who asks, and what was found. */
  private record Asking(String by, List<Conversation> conversations) {}

  /** All that is kept of a person. */
  record PersonExport(String request, List<Export> conversations) {}

  /** What came of asking to erase a person's words. */
  record PersonErasure(String request, int erased, List<Later> later) {}

  /** A conversation that is erased by itself when the law no longer demands that it is kept. */
  record Later(String conversation, String keptUntil) {}

  /** Who asked. */
  record Requests(List<Asked> requests) {}

  /** Somebody asked. */
  record Asked(String request, String at, String kind, String by, int found, int kept) {
    static Asked of(Request request) {
      return new Asked(
          request.id(),
          WireMessage.at(request.at()),
          request.kind(),
          request.askedBy(),
          request.found(),
          request.kept());
    }
  }

  private Asking customer(Context request) {
    var token = Body.of(request).required("identity");
    var phone =
        identities.phone(token, store.ticker().millis()).orElseThrow(Problem::notIdentified);
    return new Asking("the customer", conversations(phone, true));
  }

  private Asking named(Context request) {
    var admin = gate.admin(request);
    return new Asking("agent " + admin.id(), conversations(Body.of(request).typed("who"), false));
  }

  private List<Conversation> conversations(String who, boolean isProven) {
    return store.read(handle -> persons.conversations(handle, who, isProven)).stream()
        .flatMap(id -> journal.byId(id).stream())
        .toList();
  }

  private void export(Context request, Asking asking) {
    var all = asking.conversations().stream().map(exports::of).toList();
    answer(request, new PersonExport(record("export", asking, Token.id(), 0), all));
  }

  /** What was asked is kept last: who asks again after a failure finds what is left. */
  private void erase(Context request, Asking asking) {
    var id = Token.id();
    var later = new ArrayList<Later>();
    for (var conversation : asking.conversations()) {
      retention
          .remove(conversation, "asked for by %s, request %s".formatted(asking.by(), id))
          .ifPresent(until -> later.add(new Later(conversation.id(), until.toString())));
    }
    var erased = asking.conversations().size() - later.size();
    answer(request, new PersonErasure(record("erasure", asking, id, later.size()), erased, later));
  }

  private String record(String kind, Asking asking, String id, int kept) {
    var found = asking.conversations().size();
    var asked = new Request(id, clock.millis(), kind, asking.by(), found, kept);
    store.write(handle -> {
      Persons.insert(handle, asked);
      return true;
    });
    return id;
  }

  private void requests(Context request) {
    gate.adminReader(request);
    var all = store.read(handle -> Persons.requests(handle, LIMIT));
    answer(request, new Requests(all.stream().map(Asked::of).toList()));
  }

  private static void answer(Context request, Object body) {
    request.header("Cache-Control", "no-store");
    request.result(Json.bytes(body)).contentType("application/json");
  }
}
