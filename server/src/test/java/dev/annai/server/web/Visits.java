package dev.annai.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the one {@link Site} of a test run to every test that asks for it; skips the tests where
 * there is no browser.
 */
final class Visits implements ParameterResolver, ExecutionCondition {

  private static final Namespace ALL = Namespace.create(Visits.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Files.isExecutable(Site.CHROMIUM)
        ? ConditionEvaluationResult.enabled("a browser is there")
        : ConditionEvaluationResult.disabled("no browser at " + Site.CHROMIUM);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ALL)
        .computeIfAbsent(Site.class, key -> started(), Site.class);
  }

  private static Site started() {
    try {
      return Site.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
