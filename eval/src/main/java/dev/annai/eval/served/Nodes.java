package dev.annai.eval.served;

import java.io.IOException;
import java.util.List;

/** The nodes of one store; whoever does not reach one goes to the next. */
public record Nodes(List<Node> all) implements AutoCloseable {

  public Nodes {
    all = List.copyOf(all);
  }

  /** Starts all of them, one after the other. */
  public void start() throws IOException, InterruptedException {
    for (var node : all) {
      node.start();
    }
  }

  /** The node of a number; numbers go round. */
  public Node at(int number) {
    return all.get(Math.floorMod(number, all.size()));
  }

  @Override
  public void close() {
    all.forEach(Node::close);
  }
}
