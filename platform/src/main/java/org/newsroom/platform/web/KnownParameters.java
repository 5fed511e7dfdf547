package org.newsroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses parameters that a call does not have: a filter that is misspelt would otherwise look as
 * if it let everything through.
 */
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

  private final ProblemWriter problems;
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  KnownParameters(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/v1/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws Exception {
    if (!(handler instanceof HandlerMethod method)) {
      return true;
    }
    Set<String> names =
        known.computeIfAbsent(method.getMethod(), any -> namesOf(method.getMethodParameters()));
    List<FieldFault> unknown =
        request.getParameterMap().keySet().stream()
            .filter(name -> !names.contains(name))
            .map(name -> new FieldFault(name, "is no parameter of this call"))
            .toList();
    if (unknown.isEmpty()) {
      return true;
    }
    problems.write(response, Problems.invalidInput(unknown));
    return false;
  }

  private static Set<String> namesOf(MethodParameter[] parameters) {
    return Arrays.stream(parameters).flatMap(KnownParameters::namesOf).collect(Collectors.toSet());
  }

  private static Stream<String> namesOf(MethodParameter parameter) {
    if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
      return Arrays.stream(parameter.getParameterType().getRecordComponents())
          .map(RecordComponent::getName);
    }
    RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
    if (named == null) {
      return Stream.empty();
    }
    return Stream.of(named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
  }
}
