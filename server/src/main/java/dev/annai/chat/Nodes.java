package dev.annai.chat;

import dev.annai.store.Store;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What the nodes of one store tell each other: ids and numbers, never words. */
public final class Nodes {

  private static final String EVENTS = "e";
  private static final String FLEETING = "f";

  private final Store store;
  private final Hub hub;

  private Nodes(Store store, Hub hub) {
    this.store = store;
    this.hub = hub;
  }

  /** Hears what other nodes say from now on, and tells this node's hub. */
  public static void connect(Store store, Hub hub) {
    var nodes = new Nodes(store, hub);
    hub.passOn(nodes::say);
    store.listen(nodes::heard, hub::lookAgain);
  }

  /** Says, when the transaction commits, that a conversation went on. */
  static void say(Store store, Handle handle, String id, long after) {
    store.announce(handle, String.join(" ", EVENTS, id, Long.toString(after)));
  }

  private void say(String id, Hub.Fleeting fleeting) {
    var seq = Long.toString(fleeting.seq());
    var words = String.join(" ", FLEETING, id, fleeting.kind(), fleeting.from(), seq);
    store.announce(words);
  }

  private void heard(String words) {
    var parts = List.of(words.split(" ", -1));
    if (parts.getFirst().equals(EVENTS) && parts.size() == 3) {
      hub.tell(News.of(parts.get(1), Long.parseLong(parts.get(2))));
    } else if (parts.getFirst().equals(FLEETING) && parts.size() == 5) {
      var fleeting = new Hub.Fleeting(parts.get(2), parts.get(3), Long.parseLong(parts.get(4)));
      hub.tell(parts.get(1), fleeting);
    }
  }
}
