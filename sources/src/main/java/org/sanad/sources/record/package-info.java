/**
 * Files of many reports of one form. Takes the characters of JSON, JSON Lines or a table; cuts them
 * into records and gives one item a record, so that a bad record spoils no other.
 */
@NullMarked
package org.sanad.sources.record;

import org.jspecify.annotations.NullMarked;
