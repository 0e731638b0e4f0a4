package org.sanad.sources.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps links of a feed from leading into the network of whoever reads it: only the feed's own host
 * may lie there.
 */
final class PublicOnly implements Fetcher.Gate {
  private final @Nullable String own;

  /**
   * @param feed the feed's address, or the name of a file
   */
  PublicOnly(String feed) {
    this.own = Fetcher.isAddress(feed) ? URI.create(feed).getHost() : null;
  }

  @Override
  public void check(URI at) throws IOException {
    String host = at.getHost();
    if (host.equalsIgnoreCase(own)) {
      return;
    }
    try {
      for (InetAddress each : InetAddress.getAllByName(host)) {
        if (isInside(each)) {
          throw new IOException("must not be fetched: " + host + " lies in a private network");
        }
      }
    } catch (UnknownHostException e) {
      throw new IOException("cannot be fetched: " + host + " is not known", e);
    }
  }

  private static boolean isInside(InetAddress address) {
    byte[] bytes = address.getAddress();
    // fc00::/7, which Java knows no name for.
    boolean local = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
    return local
        || address.isLoopbackAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress();
  }
}
