/**
 * Reading many reports at once. Takes a stream of items and what to do with a report; gives the
 * results in the order of the items, with few of them in memory, and keeps count.
 */
@NullMarked
package org.sanad.app.batch;

import org.jspecify.annotations.NullMarked;
