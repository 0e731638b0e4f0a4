package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.lexicon.Form;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;

/** Who is accused of a deed did it, as far as the accuser says: «متهما أ بقصف». */
final class Accused {
  private final List<Chunk> chunks;

  Accused(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  /** Whether a verb or a participle accuses somebody. */
  static boolean accuses(Chunk word) {
    return word.trigger() != null
        && word.trigger().words().get(0).frame().type() == EventType.ACCUSATION;
  }

  /** «متهما», «متهمة»: whether it accuses beside another verb. */
  static boolean byParticiple(Chunk word) {
    Mention.Trigger trigger = word.trigger();
    return trigger != null && accuses(word) && trigger.mayBe(Form.PARTICIPLE);
  }

  /**
   * Whom the participle accuses that stands before an event's noun in its clause: the party right
   * behind it. Null where none does.
   */
  @Nullable Chunk of(Chunk noun) {
    if (!noun.gov().equals("ب")) {
      return null;
    }
    for (int at = noun.index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != noun.clause() || chunk.verb()) {
        return null;
      }
      if (byParticiple(chunk)) {
        Chunk accused = chunks.get(at + 1);
        return accused.agent() && accused.bare() ? accused : null;
      }
    }
    return null;
  }
}
