package dev.annai.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What turns leave besides events: receipts, and the requests that people will work on. */
public final class Records {

  private final Seal seal;

  /** Reads and writes with this seal. */
  public Records(Seal seal) {
    this.seal = seal;
  }

  /**
   * A customer's request.
   *
   * @param at moment of the business clock
   * @param order the order's number; empty where it is about none
   * @param fields JSON
   */
  public record Request(String number, long at, String kind, String order, String fields) {}

  /**
   * Why an answer was given, in the form in which it is kept.
   *
   * @param at moment of the business clock
   */
  public record Receipt(String id, String conversation, long at, String kept) {}

  /** Makes a receipt ready to be kept, before the one writer's turn. */
  public Receipt receipt(String id, String conversation, long at, String body) {
    return new Receipt(id, conversation, at, seal.close(Packing.pack(body)));
  }

  /** Keeps a receipt; the same twice is one. */
  public void insertReceipt(Handle handle, Receipt receipt) {
    var sql =
        """
        insert into receipt (id, conversation, at, body) values (:id, :conversation, :at, :body)
        on conflict (id) do nothing
        """;
    try (var insert = handle.createUpdate(sql)) {
      insert
          .bind("id", receipt.id())
          .bind("conversation", receipt.conversation())
          .bind("at", receipt.at())
          .bind("body", receipt.kept())
          .execute();
    }
  }

  /** The body of the receipt of an id, as JSON. */
  public Optional<String> receiptBody(Handle handle, String id) {
    try (var query = handle.createQuery("select body from receipt where id = :id")) {
      return query
          .bind("id", id)
          .mapTo(String.class)
          .findOne()
          .map(seal::open)
          .map(Packing::unpack);
    }
  }

  /** Keeps a request. */
  public void insertRequest(Handle handle, String conversation, Request request) {
    var sql =
        """
        insert into request (number, conversation, at, kind, order_number, fields)
        values (:number, :conversation, :at, :kind, :order_number, :fields)
        """;
    try (var insert = handle.createUpdate(sql)) {
      insert
          .bind("number", request.number())
          .bind("conversation", conversation)
          .bind("at", request.at())
          .bind("kind", request.kind())
          .bind("order_number", request.order())
          .bind("fields", seal.close(request.fields()))
          .execute();
    }
  }

  /** A conversation's requests, in the order in which they were filed. */
  public List<Request> requests(Handle handle, String conversation) {
    var sql = "select * from request where conversation = :id order by at, number";
    try (var query = handle.createQuery(sql)) {
      return query
          .bind("id", conversation)
          .map((row, context) ->
              new Request(
                  row.getString("number"),
                  row.getLong("at"),
                  row.getString("kind"),
                  row.getString("order_number"),
                  seal.open(row.getString("fields"))))
          .list();
    }
  }
}
