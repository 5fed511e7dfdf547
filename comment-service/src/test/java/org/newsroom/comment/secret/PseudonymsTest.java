package org.newsroom.comment.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

  private static final String HERE = "203.0.113.1";
  private static final String THERE = "198.51.100.1";

  private final Pseudonyms pseudonyms = new Pseudonyms("a secret of sixteen");

  @Test
  void givesEachKeyAnIdOfItsOwn() {
    UUID id = pseudonyms.commentId(null, HERE, "key");

    assertThat(id).isEqualTo(pseudonyms.commentId(null, HERE, "key"));
    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id)
        .isNotEqualTo(pseudonyms.commentId(null, HERE, "key2"))
        .isNotEqualTo(pseudonyms.commentId("", HERE, "key"))
        .isNotEqualTo(pseudonyms.commentId("avi", HERE, "key"))
        .isNotEqualTo(new Pseudonyms("another secret, 16+").commentId(null, HERE, "key"));
    assertThat(pseudonyms.commentId("a", HERE, "vi"))
        .isNotEqualTo(pseudonyms.commentId("av", HERE, "i"));
  }

  @Test
  void givesAKeyToTheNetworkOfAGuestAndToAReaderAnywhere() {
    assertThat(pseudonyms.commentId(null, HERE, "key"))
        .isNotEqualTo(pseudonyms.commentId(null, THERE, "key"));
    assertThat(pseudonyms.commentId("avi", HERE, "key"))
        .isEqualTo(pseudonyms.commentId("avi", THERE, "key"));
  }

  @Test
  void hashesEmailsWhateverTheirCaseAndApartFromNetworks() {
    assertThat(pseudonyms.ofEmail("Dana@Example.org"))
        .isEqualTo(pseudonyms.ofEmail("dana@example.org"))
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(pseudonyms.ofNetwork("dana@example.org"));
  }

  @Test
  void tellsAbsentFieldsFromEmptyOnes() {
    byte[] digest = pseudonyms.ofRequest(Arrays.asList("a", null));

    assertThat(digest)
        .isEqualTo(pseudonyms.ofRequest(Arrays.asList("a", null)))
        .isNotEqualTo(pseudonyms.ofRequest(List.of("a", "")))
        .isNotEqualTo(pseudonyms.ofRequest(List.of("a")));
  }

  /** The moderation-service finds persons by the same hash; its tests have it, too. */
  @Test
  void hashesAddressesForEver() {
    assertThat(new Pseudonyms("a-secret-of-pseudonyms-for-tests").ofEmail("Dana@Example.org"))
        .isEqualTo("0f36bcfbb763fb169fc6ac19d773e4928b0929ffc12b39a61ea2f985f2dab432");
  }
}
