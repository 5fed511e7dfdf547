package org.newsroom.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the system and the browser before the first test and ends them after the last. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

  private static final Namespace MINE = Namespace.create(BrowserExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Newspaper.class || type == OtherSite.class || type == Readers.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == Newspaper.class) {
      return running(context).newspaper();
    }
    if (type == OtherSite.class) {
      return running(context).otherSite();
    }
    return readers(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Readers readers = readers(context);
    if (context.getExecutionException().isPresent()) {
      readers.picture(context.getRequiredTestMethod().getName());
    }
    readers.close();
    if (context.getExecutionException().isEmpty()) {
      readers.requireEmptyConsoles();
    }
  }

  private static Running running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(MINE)
        .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
  }

  private static Readers readers(ExtensionContext context) {
    return context
        .getStore(MINE)
        .computeIfAbsent(Readers.class, type -> running(context).readers(), Readers.class);
  }
}
