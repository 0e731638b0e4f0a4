package org.sanad.sources.page;

import java.util.List;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Digests;
import org.sanad.sources.item.DocumentItems;
import org.sanad.sources.item.FileName;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Limits;
import org.sanad.sources.item.Origin;

/** A saved page. */
public final class PageDocument implements DocumentItems.Form {
  private final PageReports reports;

  /** A page of this run. */
  public PageDocument(Context context) {
    this.reports = new PageReports(context);
  }

  @Override
  public List<InputItem> items(Origin origin, byte[] bytes) {
    String id = FileName.stem(origin.name());
    return List.of(reports.single(origin.withDigest(Digests.sha256(bytes)), id, bytes, null));
  }

  @Override
  public int most() {
    return Limits.PAGE_BYTES;
  }
}
