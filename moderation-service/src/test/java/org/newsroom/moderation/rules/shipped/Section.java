package org.newsroom.moderation.rules.shipped;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Runs a test with each row of a section of a {@link Table}, cut at {@code " | "}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(Section.Rows.class)
@interface Section {

  String table();

  String name();

  /** Provides the rows. */
  final class Rows extends AnnotationBasedArgumentsProvider<Section> {

    @Override
    protected Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context, Section section) {
      return Table.of(section.table()).section(section.name()).stream()
          .map(row -> Arguments.of((Object[]) row.split(" \\| ")));
    }
  }
}
