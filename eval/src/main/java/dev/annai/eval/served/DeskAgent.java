package dev.annai.eval.served;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Somebody who has signed in at the desk of a node. */
public record DeskAgent(Node node, String id, String name, String session, String csrf) {

  /** Name of the first account. */
  public static final String FIRST = "admin";

  /** Password of every account here; the stores are made for the run and thrown away. */
  public static final String PASSWORD = "only-for-this-run";

  private static final String CONVERSATIONS = "/desk/api/conversations/";

  /** Signs in. */
  public static DeskAgent signIn(Node node, String name) throws IOException {
    var body = Calls.object().put("name", name).put("password", PASSWORD);
    var response = Calls.sent(Calls.posting(node, "/desk/api/session", body));
    var answer = Calls.answer(response);
    if (!answer.isDone()) {
      throw new IOException("signing in at the desk: status " + answer.status());
    }
    var cookie = response.headers().firstValue("Set-Cookie").orElse("");
    return new DeskAgent(
        node, answer.text("/agent/id"), name, cookie.replaceFirst(";.*", ""), answer.text("/csrf"));
  }

  /** The same person at another node. */
  public DeskAgent at(Node other) {
    return new DeskAgent(other, id, name, session, csrf);
  }

  /** Makes an account; whoever does it is an admin. */
  public void hire(String name) throws IOException {
    var body = Calls.object().put("name", name).put("password", PASSWORD).put("role", "agent");
    var answer = post("/desk/api/accounts", body);
    if (!answer.isDone()) {
      throw new IOException("making an account: status " + answer.status());
    }
  }

  /** Does something to a conversation. */
  public Answer act(String conversation, String deed, ObjectNode body) throws IOException {
    return post(CONVERSATIONS + conversation + "/" + deed, body);
  }

  /** A conversation and all that was said in it. */
  public Answer look(String conversation) throws IOException {
    return Calls.get(node, CONVERSATIONS + conversation, "Cookie", session);
  }

  private Answer post(String path, ObjectNode body) throws IOException {
    return Calls.post(node, path, body, "Cookie", session, "X-CSRF-Token", csrf);
  }
}
