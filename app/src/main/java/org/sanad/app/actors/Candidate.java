package org.sanad.app.actors;

import org.sanad.lexicon.ActorAlias;

/**
 * An actor that a name may mean.
 *
 * @param alias the name with where and when it holds
 * @param exact whether the whole name was asked for, and not a part of it
 * @param why why this one is meant or is not
 * @param meant whether a report would take it for this actor
 */
public record Candidate(ActorAlias alias, boolean exact, String why, boolean meant) {}
