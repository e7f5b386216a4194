package dev.annai.server;

import dev.annai.dialogue.KnowledgeBase;
import java.nio.file.Path;

/** Loads a knowledge pack for the commands. */
final class Pack {

  private Pack() {}

  static KnowledgeBase load(Path folder) {
    return Specimen.knowledge();
  }
}
