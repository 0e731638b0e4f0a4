package org.sanad.register.intake;

import java.util.List;
import java.util.Set;
import org.sanad.model.Analysis;
import org.sanad.register.fuse.MinHash;
import org.sanad.register.fuse.Traits;
import org.sanad.register.fuse.TraitsReader;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Telling;
import org.sanad.register.store.Digest;
import org.sanad.register.store.NewReading;
import org.sanad.register.words.Terms;

/**
 * All that can be worked out of a report before the register is asked, and so on several threads.
 *
 * @param report the report
 * @param title its headline
 * @param body its text
 * @param givenId the id that it came with
 * @param origin where it came from
 * @param signature what its reprints are known by
 * @param terms what its text is found by
 * @param reading what it tells
 */
public record Prepared(
    StoredReport report,
    String title,
    String body,
    String givenId,
    String origin,
    List<Integer> signature,
    Set<String> terms,
    NewReading reading) {

  /** All of it. */
  public static Prepared of(ReadReport read) {
    Analysis a = read.analysis();
    String content = a.report().content();
    String sha256 = Digest.sha256(content);
    String key = Keys.report(a, sha256);
    StoredReport report =
        new StoredReport(
            key,
            a.report().id(),
            a.report().source(),
            a.anchor(),
            a.anchorBasis(),
            sha256,
            content.codePointCount(0, content.length()),
            key);
    List<Telling> tellings = Keys.tellings(a, key);
    List<Traits> traits = tellings.stream().map(t -> TraitsReader.read(t, content)).toList();
    List<String> forms = Terms.forms(content);
    return new Prepared(
        report,
        a.report().title(),
        a.report().text(),
        a.report().id(),
        read.origin(),
        MinHash.of(forms),
        Terms.index(forms),
        NewReading.of(key, tellings, traits, a.relations()));
  }
}
