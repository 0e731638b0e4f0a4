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

  /** Makes an archive: reports, the file to write (packed if it ends in .gz), how many pages. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: ArchiveMaker REPORTS OUTPUT.warc.gz PAGES");
      return;
    }
    SyntheticPages pages = new SyntheticPages(Corpus.of(args[0]));
    int number = Integer.parseInt(args[2]);
    try (WarcWriter writer = new WarcWriter(Path.of(args[1]))) {
      for (int i = 0; i < number; i++) {
        writer.write(record(pages.page(i)));
      }
    }
    System.out.println(number + " pages written to " + args[1]);
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
