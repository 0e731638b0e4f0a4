package org.sanad.register.model;

import java.time.Instant;

/**
 * One line of the decision log.
 *
 * @param number counts from 1
 * @param at when, UTC
 * @param by who: a pseudonym, or the program
 * @param kind what was done: run, edit, confirm, unsure, reject, merge, unmerge, split, accept,
 *     refuse, undo, publish, unpublish, purge, seal
 * @param subject what it concerns: an event, a report, a run
 * @param detail more about it, JSON
 * @param previous the hash of the line before, 64 zeros for the first
 * @param hash SHA-256 of all of the above, a line feed after each
 */
public record Decision(
    long number,
    Instant at,
    String by,
    String kind,
    String subject,
    String detail,
    String previous,
    String hash) {}
