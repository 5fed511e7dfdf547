package org.newsroom.moderation.review;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Order.Editor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells controllers which editor asks. */
@Component
class EditorArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private static final List<String> SENIORS = List.of("ROLE_SENIOR", "ROLE_ADMIN");

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Editor.class);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Editor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Principal principal = request.getUserPrincipal();
    if (principal instanceof Authentication editor) {
      return new Editor(
          editor.getName(),
          editor.getAuthorities().stream().anyMatch(role -> SENIORS.contains(role.getAuthority())));
    }
    throw new IllegalStateException("only editors come here");
  }
}
