package org.sanad.quality.archive;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.sanad.quality.Corpus;

/** Writes a web archive of synthetic pages around given reports. */
public final class ArchiveMaker {
  private ArchiveMaker() {}

  /**
   * Makes an archive: reports, how many pages, the files to write (packed if they end in .gz),
   * which are dealt the pages in turn.
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      System.err.println("usage: ArchiveMaker REPORTS PAGES OUTPUT.warc.gz...");
      return;
    }
    SyntheticPages pages = new SyntheticPages(Corpus.of(args[0]));
    int number = Integer.parseInt(args[1]);
    List<String> files = List.of(args).subList(2, args.length);
    for (int part = 0; part < files.size(); part++) {
      try (WarcWriter writer = new WarcWriter(Path.of(files.get(part)))) {
        for (int i = part; i < number; i += files.size()) {
          writer.write(record(pages.page(i)));
        }
      }
    }
    System.out.println(number + " pages written to " + String.join(", ", files));
  }

  private static WarcResponse record(SyntheticPage page) throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .body(MediaType.parse("text/html"), page.bytes())
            .build();
    return new WarcResponse.Builder(page.url())
        .date(Instant.EPOCH)
        .ipAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))
        .body(http)
        .build();
  }

  static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
  }
}
