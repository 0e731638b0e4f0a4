package org.sanad.register.export;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sanad.register.model.Evidence;

/** Names of annotations, made of what they say, so that the same always has the same name. */
final class AnnotationIds {
  private AnnotationIds() {}

  /**
   * One annotation.
   *
   * @param field of the event
   * @param value as it is written
   */
  static String of(String event, String field, String value, Evidence evidence) {
    String name =
        String.join(
            "|",
            event,
            field,
            value,
            evidence.telling(),
            evidence.report(),
            evidence.quote().span().toString());
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
