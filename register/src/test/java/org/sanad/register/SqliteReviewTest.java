package org.sanad.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Span;
import org.sanad.register.intake.NewValue;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Correction.Field;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Passage;
import org.sanad.register.store.JdbcStore;

class SqliteReviewTest extends ReviewContract {
  @TempDir private Path folder;

  @Override
  String place() {
    return folder.resolve("war.db").toString();
  }

  @Test
  void no_byte_of_a_name_that_only_a_purged_report_gives_is_left_by_what_was_decided_of_it()
      throws IOException {
    Register register = new Register(JdbcStore.open(folder.resolve("other.db").toString()));
    register.add(
        Told.in("s", "S", "2016-08-15")
            .shelling("الرستن", "2016-08-14", "?الشاهدة سعاد", 2)
            .read());
    FusedEvent event = register.only();
    String report = event.reports().get(0);
    Seen seen = Seen.of(event.id());
    Span name = event.actors().get(0).evidence().get(0).quote().span();
    Passage words = new Passage(report, name);
    register.review().confirm(List.of(seen), "read");
    register
        .review()
        .edit(seen, Field.TARGETS, new NewValue("الشاهدة سعاد", null, words), "it was she");
    register
        .review()
        .edit(seen, Field.ACTORS, new NewValue("Army", "الشاهدة سعاد", null), "not she");
    register.review().undo(null, "or was it");
    assertThat(Bytes.hold(folder, "الشاهدة سعاد")).isTrue();
    register.purge().purge(report, "she asked");
    assertThat(register.faults()).isEmpty();
    assertThat(register.only().targets()).hasSize(1);
    register.store().close();
    assertThat(Bytes.hold(folder, "الشاهدة سعاد")).isFalse();
  }
}
