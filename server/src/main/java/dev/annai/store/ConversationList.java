package dev.annai.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Conversations as the desk lists them. */
public final class ConversationList {

  private static final String QUEUED = " order by priority, waiting_since, id limit :limit";
  private static final String LATEST = " order by last_at desc, id limit :limit";

  private final Rows rows;

  /** Reads with this seal. */
  public ConversationList(Seal seal) {
    this.rows = new Rows(seal);
  }

  /** Those that wait, the most urgent first, then the longest. */
  public List<Conversation> waiting(Handle handle, int limit) {
    var sql = "select * from conversation where state = 'waiting'" + QUEUED;
    try (var query = handle.createQuery(sql)) {
      return query.bind("limit", limit).map(rows::conversation).list();
    }
  }

  /** Those in a state, the latest first. */
  public List<Conversation> in(Handle handle, State state, int limit) {
    var sql = "select * from conversation where state = :state" + LATEST;
    try (var query = handle.createQuery(sql)) {
      return query.bind("state", state.id()).bind("limit", limit).map(rows::conversation).list();
    }
  }

  /** Those that an agent has, the latest first. */
  public List<Conversation> of(Handle handle, String agent, int limit) {
    var sql = "select * from conversation where state = 'agent' and agent = :agent" + LATEST;
    try (var query = handle.createQuery(sql)) {
      return query.bind("agent", agent).bind("limit", limit).map(rows::conversation).list();
    }
  }

  /** Ids of those whose agent is gone. */
  public List<String> lapsed(Handle handle, long now) {
    var sql = "select id from conversation where state = 'agent' and lease_until <= :now";
    try (var query = handle.createQuery(sql)) {
      return query.bind("now", now).mapTo(String.class).list();
    }
  }

  /** The queues that conversations have been in, by name. */
  public List<String> queues(Handle handle) {
    var sql = "select distinct queue from conversation where queue is not null order by queue";
    try (var query = handle.createQuery(sql)) {
      return query.mapTo(String.class).list();
    }
  }

  /** How many there are by state. */
  public Map<String, Integer> counts(Handle handle) {
    var counts = new HashMap<String, Integer>();
    for (var state : State.values()) {
      counts.put(state.id(), 0);
    }
    var sql = "select state, count(*) as n from conversation group by state";
    try (var query = handle.createQuery(sql)) {
      query
          .map((row, context) -> Map.entry(row.getString("state"), row.getInt("n")))
          .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    }
    return counts;
  }
}
