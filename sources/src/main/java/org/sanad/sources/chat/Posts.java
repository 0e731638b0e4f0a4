package org.sanad.sources.chat;

import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceReport;
import org.sanad.sources.item.Checked;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Origin;
import org.sanad.sources.item.Skips;

/** Makes reports of posts. */
final class Posts {
  /** Said of a chat that is not open to everybody. */
  static final String PRIVATE =
      "is a private chat: read it only if those who wrote in it agree, and say so with"
          + " --i-have-consent";

  private final Context context;

  Posts(Context context) {
    this.context = context;
  }

  /** Whether private chats may be read. */
  boolean consent() {
    return context.consent();
  }

  /**
   * The report in a post, null where it has no words, which is counted.
   *
   * @param chat the channel's name, "" where unknown
   * @param number the post's number in the channel
   * @param from the channel that it was forwarded from, null where it is the channel's own
   * @param date the day of posting, ISO, null where none is given
   */
  @Nullable InputItem report(
      Origin origin,
      String chat,
      String number,
      @Nullable String from,
      @Nullable String date,
      String text) {
    if (text.isBlank()) {
      context.skips().count(Skips.Reason.NO_TEXT);
      return null;
    }
    String id = (chat.isEmpty() ? origin.name() : chat) + "/" + number;
    String source = from != null ? from : chat.isEmpty() ? context.defaults().source() : chat;
    return Checked.report(
        origin.withId(id),
        new SourceReport(id, source, context.defaults().published(), "", text.strip()),
        date);
  }
}
