package dev.annai.slot;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of the net into which phrases are woven: a nondeterministic automaton after Thompson
 * (1968). Identity counts, so these are no records; a net is woven once and then only read.
 */
sealed interface CueNode {

  /** Takes one letter. */
  final class Letter implements CueNode {
    final char letter;
    final Fork next = new Fork();

    Letter(char letter) {
      this.letter = letter;
    }
  }

  /** Takes any letter. */
  final class Any implements CueNode {
    final CueNode next;

    Any(CueNode next) {
      this.next = next;
    }
  }

  /** Goes on in several ways, without taking a letter. */
  final class Fork implements CueNode {
    final List<CueNode> ways = new ArrayList<>(1);
  }

  /** Goes on where a word begins or ends. */
  final class Edge implements CueNode {
    final Fork next = new Fork();
  }

  /** The phrase is complete. */
  final class Found implements CueNode {
    final String cue;
    final boolean ends;

    Found(String cue, boolean ends) {
      this.cue = cue;
      this.ends = ends;
    }
  }
}
