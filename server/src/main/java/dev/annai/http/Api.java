package dev.annai.http;

import io.javalin.config.RoutesConfig;

/** A part of the HTTP interface. */
public interface Api {

  /** Adds its routes. */
  void register(RoutesConfig routes);
}
