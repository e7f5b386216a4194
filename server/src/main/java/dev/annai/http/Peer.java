package dev.annai.http;

/** What a live connection does with what comes in. Called by one thread at a time. */
public interface Peer {

  /** Passes everything over. */
  Peer NOBODY =
      new Peer() {
        @Override
        public void received(Frame frame) {}

        @Override
        public void ended() {}
      };

  /** A frame came in. */
  void received(Frame frame);

  /** The connection has ended, for whatever reason; called once. */
  void ended();

  /** Makes the peer of a connection that has just been opened. */
  @FunctionalInterface
  interface Entry {
    /** The peer, which may begin to send at once. */
    Peer enter(Outlet outlet);
  }
}
