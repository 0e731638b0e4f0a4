package org.sanad.lexicon;

/**
 * A name under which an actor stands in reports, as the directory gives it.
 *
 * @param text the name as it is written in the file
 * @param form the same folded, as it is looked for
 * @param name whom it means, where and when
 * @param file where it stands
 * @param line at which line of it, from 1
 */
public record ActorAlias(String text, String form, Entry.ActorName name, String file, int line) {}
