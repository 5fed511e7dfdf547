package org.newsroom.moderation.person;

import java.util.List;
import java.util.Map;

/**
 * What an export gives out, as {@link ExportController} writes it.
 *
 * @param shares what each service knows, in parts
 */
record ExportFile(String id, List<ExportedPart> shares) {

  /** A part of a service's share; each of its entries says itself what it is. */
  record ExportedPart(String service, List<Map<String, Object>> data) {}
}
