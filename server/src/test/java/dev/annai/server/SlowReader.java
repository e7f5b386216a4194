package dev.annai.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annai.server.Served.Talk;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A customer's live connection that reads nothing until it is told to. */
final class SlowReader implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int TEXT = 1;
  private static final int CLOSE = 8;
  private static final int PING = 9;
  private static final int PONG = 10;

  private final Socket socket;
  private final DataInputStream in;

  private SlowReader(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new DataInputStream(socket.getInputStream());
  }

  /** What came until the other side closed. */
  record Read(List<Long> seqs, int closeCode) {}

  /** Connects and signs in. */
  static SlowReader connect(Served served, Talk talk) throws IOException {
    var address = URI.create(served.address());
    var socket = new Socket();
    // A small window, or the system would take everything in for a reader who takes nothing.
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    var reader = new SlowReader(socket);
    reader.upgrade(address, talk);
    reader.send(TEXT, "{\"auth\":\"" + talk.token() + "\"}");
    return reader;
  }

  /** Shows that it is still there. */
  void pong() throws IOException {
    send(PONG, "");
  }

  /** Reads all that was sent. */
  Read readToTheEnd() throws IOException {
    var seqs = new ArrayList<Long>();
    while (true) {
      var code = in.readUnsignedByte() & 0xF;
      var frame = in.readNBytes(length());
      if (code == CLOSE) {
        return new Read(seqs, ((frame[0] & 0xFF) << 8) | (frame[1] & 0xFF));
      }
      if (code == TEXT) {
        seq(MAPPER.readTree(frame), seqs);
      } else if (code != PING) {
        throw new IOException("unexpected frame " + code);
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static void seq(JsonNode frame, List<Long> seqs) {
    if (frame.has("message")) {
      seqs.add(frame.at("/message/seq").asLong());
    }
  }

  private int length() throws IOException {
    var length = in.readUnsignedByte();
    return switch (length) {
      case 126 -> in.readUnsignedShort();
      case 127 -> (int) in.readLong();
      default -> length;
    };
  }

  private void upgrade(URI address, Talk talk) throws IOException {
    var request =
        """
        GET /api/v1/conversations/%s/live HTTP/1.1
        Host: %s:%d
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==

        """
            .formatted(talk.id(), address.getHost(), address.getPort());
    socket
        .getOutputStream()
        .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.readUnsignedByte());
    }
    if (!head.toString().startsWith("HTTP/1.1 101")) {
      throw new IOException(head.toString());
    }
  }

  /** A short frame, masked with zeros. */
  private void send(int code, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var frame = new ByteArrayOutputStream();
    frame.write(0x80 | code);
    frame.write(0x80 | bytes.length);
    frame.writeBytes(new byte[4]);
    frame.writeBytes(bytes);
    socket.getOutputStream().write(frame.toByteArray());
  }
}
