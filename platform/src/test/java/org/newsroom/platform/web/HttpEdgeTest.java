package org.newsroom.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.mongodb.MongoTimeoutException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

class HttpEdgeTest {

  private final JsonMapper json = strict();
  private final MockMvc mvc =
      MockMvcBuilders.standaloneSetup(new Greetings())
          .setControllerAdvice(new ProblemAdvice())
          .setMessageConverters(new JacksonJsonHttpMessageConverter(json))
          .addFilters(limit(Duration.ofSeconds(30)))
          .build();

  private BodyLimit limit(Duration bodyWithin) {
    return new BodyLimit(
        new HttpProperties(DataSize.ofBytes(100), bodyWithin, List.of(), null),
        new ProblemWriter(json));
  }

  record Person(@NotBlank String name, Integer age, List<Person> friends) {}

  @RestController
  static class Greetings {

    @PostMapping("/greetings")
    String greet(@Valid @RequestBody Person person) {
      return "\"hello\"";
    }

    @GetMapping("/greetings")
    String page(@RequestParam int page) {
      return "\"hello\"";
    }

    @RequestMapping(
        path = "/away",
        method = {RequestMethod.GET, RequestMethod.PUT})
    String away() {
      throw new MongoTimeoutException("no server at db.internal:27017");
    }

    @GetMapping("/bug")
    String bug() {
      throw new IllegalStateException("secret");
    }
  }

  private static JsonMapper strict() {
    JsonMapper.Builder builder = JsonMapper.builder();
    new WebAutoConfiguration().strictJson().customize(builder);
    return builder.addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"\"}                              | name",
        "{}                                           | name",
        "{\"name\":5}                                 | name",
        "{\"name\":true}                              | name",
        "{\"name\":\"A\",\"age\":\"5\"}               | age",
        "{\"name\":\"A\",\"age\":5.5}                 | age",
        "{\"name\":\"A\",\"nick\":\"B\"}              | nick",
        "{\"name\":\"A\",\"friends\":[{\"nick\":1}]}  | friends[0].nick",
        "{\"name\":\"A\",\"friends\":{}}              | friends",
      })
  void namesTheFieldAtFault(String body, String field) throws Exception {
    mvc.perform(post("/greetings").contentType(MediaType.APPLICATION_JSON).content(body))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.type").value("urn:newsroom:problem:invalid-input"))
        .andExpect(jsonPath("$.errors[0].field").value(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"name\":", "''", "{\"name\":\"A\"} 5", "{\"name\":\"A\",\"name\":\"B\"}"})
  void refusesWhatIsNotOneWellFormedObject(String body) throws Exception {
    mvc.perform(post("/greetings").contentType(MediaType.APPLICATION_JSON).content(body))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void refusesBrokenUtf8() throws Exception {
    byte[] body = "{\"name\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

    mvc.perform(post("/greetings").contentType(MediaType.APPLICATION_JSON).content(body))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void refusesALargeBody() throws Exception {
    String body = "{\"name\":\"" + "x".repeat(100) + "\"}";

    mvc.perform(post("/greetings").contentType(MediaType.APPLICATION_JSON).content(body))
        .andExpect(status().is(413))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.type").value("urn:newsroom:problem:body-too-large"));
  }

  @Test
  void stopsReadingALargeBodyOfUnknownLength() throws Exception {
    String body = "{\"name\":\"" + "x".repeat(100) + "\"}";

    mvc.perform(
            post("/greetings")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(
                    request -> {
                      return new Chunked(request);
                    }))
        .andExpect(status().is(413))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void stopsReadingABodyThatComesTooSlowly() throws Exception {
    MockMvc hasty =
        MockMvcBuilders.standaloneSetup(new Greetings())
            .setControllerAdvice(new ProblemAdvice())
            .setMessageConverters(new JacksonJsonHttpMessageConverter(json))
            .addFilters(limit(Duration.ofNanos(1)))
            .build();

    hasty
        .perform(
            post("/greetings").contentType(MediaType.APPLICATION_JSON).content("{\"name\":\"A\"}"))
        .andExpect(status().isRequestTimeout())
        .andExpect(jsonPath("$.type").value("urn:newsroom:problem:body-too-slow"));
  }

  @Test
  void refusesAnotherContentType() throws Exception {
    mvc.perform(post("/greetings").contentType(MediaType.TEXT_PLAIN).content("hello"))
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(jsonPath("$.type").value("urn:newsroom:problem:unsupported-media-type"));
  }

  @ParameterizedTest
  @CsvSource({"/greetings", "/greetings?page=x"})
  void namesTheParameterAtFault(String path) throws Exception {
    mvc.perform(get(path))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("page"));
  }

  @Test
  void saysThatTheStoreIsAwayWithoutSayingWhere() throws Exception {
    mvc.perform(get("/away"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(header().string("Retry-After", "5"))
        .andExpect(jsonPath("$.detail").value("The service cannot reach its store. Try again."));
  }

  @Test
  void promisesNothingOfAWriteThatTheStoreDidNotConfirm() throws Exception {
    mvc.perform(put("/away"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(jsonPath("$.detail").value(containsString("is not known")));
  }

  @Test
  void keepsTheCauseOfAnUnforeseenFaultToItself() throws Exception {
    mvc.perform(get("/bug"))
        .andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.detail").value("The service failed in an unforeseen way."));
  }
}
