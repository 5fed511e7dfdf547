package org.newsroom.standalone;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The paths that the controllers of a service answer to, pages among them. The container's own way
 * to a page of an error is none: nobody asks for it.
 */
final class ControllerPaths {

  private ControllerPaths() {}

  static List<String> of(Service service) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    return scanner.findCandidateComponents(service.source().getPackageName()).stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .flatMap(ControllerPaths::of)
        .filter(path -> !path.equals("/error"))
        .distinct()
        .toList();
  }

  private static Stream<String> of(Class<?> controller) {
    return Arrays.stream(controller.getDeclaredMethods())
        .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
        .flatMap(
            method -> mapped(controller).flatMap(base -> mapped(method).map(path -> base + path)));
  }

  private static Stream<String> mapped(AnnotatedElement element) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
    return mapping == null || mapping.path().length == 0
        ? Stream.of("")
        : Arrays.stream(mapping.path());
  }
}
