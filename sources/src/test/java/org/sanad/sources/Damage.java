package org.sanad.sources;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages files as discs, cut lines and attackers do. */
final class Damage {
  private Damage() {}

  /** Flips, cuts, doubles, moves and overwrites, once or several times. */
  static byte[] of(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 0; i <= random.nextInt(4) && bytes.length > 8; i++) {
      int from = random.nextInt(bytes.length);
      int length = 1 + random.nextInt(Math.min(200, bytes.length - from));
      byte[] piece = Arrays.copyOfRange(bytes, from, from + length);
      byte[] before = Arrays.copyOf(bytes, from);
      byte[] after = Arrays.copyOfRange(bytes, from + length, bytes.length);
      switch (random.nextInt(6)) {
        case 0 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes = before;
        case 2 -> bytes = Samples.join(before, piece, piece, after);
        case 3 -> bytes = Samples.join(before, after);
        case 4 -> {
          random.nextBytes(piece);
          bytes = Samples.join(before, piece, after);
        }
        default -> bytes = Samples.join(before, any(random), piece, after);
      }
    }
    return bytes;
  }

  /** What readers look for, where they do not expect it. */
  private static byte[] any(Random random) {
    List<String> words =
        List.of(
            "WARC/1.0\r\n",
            "\u001F\u008B\b\0",
            "PK\u0003\u0004",
            "\"",
            "{",
            "]",
            "<![CDATA[",
            "<div>",
            "-->",
            "Content-Length: -5\r\n",
            "Content-Length: 99999999999\r\n",
            "\r\n\r\n",
            "\0",
            "</body>",
            "\uFEFF",
            "&#x110000;",
            "<script>",
            "\\ud800");
    return words.get(random.nextInt(words.size())).getBytes(StandardCharsets.ISO_8859_1);
  }
}
