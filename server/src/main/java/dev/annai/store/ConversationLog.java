package dev.annai.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The log of a store's conversations.
 *
 * <p>{@link #append} is the only way in which a conversation changes. It is one conditional update:
 * of two who start from the same last event, one succeeds and the other is told to read again.
 */
public final class ConversationLog {

  private static final String INSERT =
      """
      insert into conversation (id, token_hash, state, last_seq, opened_at, last_at, language,
        store, page, dialogue, queue, priority, reason, waiting_since, due_at, agent, fence,
        lease_until, mood, evidence, preview, preview_from, category, blocked, erased_at)
      values (:id, :token_hash, :state, :last_seq, :opened_at, :last_at, :language,
        :store, :page, :dialogue, :queue, :priority, :reason, :waiting_since, :due_at, :agent,
        :fence, :lease_until, :mood, :evidence, :preview, :preview_from, :category, :blocked,
        :erased_at)
      """;
  private static final String UPDATE =
      """
      update conversation set state = :state, last_seq = :last_seq, last_at = :last_at,
        language = :language, dialogue = :dialogue, queue = :queue, priority = :priority,
        reason = :reason, waiting_since = :waiting_since, due_at = :due_at, agent = :agent,
        fence = :fence,
        lease_until = case when agent = :agent and fence = :fence and lease_until > :lease_until
          then lease_until else :lease_until end,
        mood = :mood, evidence = :evidence, preview = :preview, preview_from = :preview_from, category = :category,
        blocked = :blocked
      where id = :id and last_seq = :before and erased_at is null
      """;

  private final Rows rows;

  /** Reads and writes with this seal. */
  public ConversationLog(Seal seal) {
    this.rows = new Rows(seal);
  }

  /** Keeps a conversation that begins, with its first events. */
  public void begin(Handle handle, Edit edit) {
    try (var insert = handle.createUpdate(INSERT)) {
      rows.bind(insert, edit.after()).execute();
    }
    insertEvents(handle, edit);
  }

  /**
   * Appends events and moves the conversation to how it stands after them. A lease that was renewed
   * meanwhile stays as long as it is.
   *
   * @return false when the conversation has changed since it was read, or its words were removed;
   *     nothing was written
   */
  public boolean append(Handle handle, Edit edit) {
    try (var update = handle.createUpdate(UPDATE)) {
      var bound = rows.bind(update, edit.after()).bind("before", edit.before().lastSeq());
      if (bound.execute() == 0) {
        return false;
      }
    }
    insertEvents(handle, edit);
    return true;
  }

  /** Keeps a lease for longer, unless somebody else has the conversation by now. */
  public boolean renew(Handle handle, String id, long fence, long until) {
    var sql =
        """
        update conversation set lease_until = :until
        where id = :id and fence = :fence and state = 'agent'
        """;
    try (var update = handle.createUpdate(sql)) {
      return update.bind("until", until).bind("id", id).bind("fence", fence).execute() > 0;
    }
  }

  /** Keeps all leases of an agent that have not run out for longer. */
  public int renewAll(Handle handle, String agent, long now, long until) {
    var sql =
        """
        update conversation set lease_until = :until
        where agent = :agent and state = 'agent' and lease_until > :now
        """;
    try (var update = handle.createUpdate(sql)) {
      return update.bind("until", until).bind("agent", agent).bind("now", now).execute();
    }
  }

  /** The conversation of an id. */
  public Optional<Conversation> byId(Handle handle, String id) {
    try (var query = handle.createQuery("select * from conversation where id = :id")) {
      return query.bind("id", id).map(rows::conversation).findOne();
    }
  }

  /** The conversation of a customer's token. */
  public Optional<Conversation> byToken(Handle handle, String tokenHash) {
    try (var query = handle.createQuery("select * from conversation where token_hash = :hash")) {
      return query.bind("hash", tokenHash).map(rows::conversation).findOne();
    }
  }

  /** A conversation's events after a number, in order, at most so many. */
  public List<Event> events(Handle handle, String id, long after, int limit) {
    var sql =
        """
        select seq, at, type, body from event
        where conversation = :id and seq > :after order by seq limit :limit
        """;
    try (var query = handle.createQuery(sql)) {
      return query.bind("id", id).bind("after", after).bind("limit", limit).map(rows::event).list();
    }
  }

  private void insertEvents(Handle handle, Edit edit) {
    var sql =
        """
        insert into event (conversation, seq, at, type, body)
        values (:conversation, :seq, :at, :type, :body)
        """;
    for (var event : edit.events()) {
      try (var insert = handle.createUpdate(sql)) {
        rows.bind(insert.bind("conversation", edit.before().id()), event).execute();
      }
    }
  }
}
