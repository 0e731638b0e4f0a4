/**
 * Exports of chats. Takes what Telegram Desktop writes of a channel, as JSON or as HTML; gives one
 * item a post, and refuses chats that their writers meant to be private.
 */
@NullMarked
package org.sanad.sources.chat;

import org.jspecify.annotations.NullMarked;
