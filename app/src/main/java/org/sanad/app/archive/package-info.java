/**
 * Takes the tables that a cluster wrote of an archive and gives its reports as they were read
 * there. What is read already is not read again.
 */
@NullMarked
package org.sanad.app.archive;

import org.jspecify.annotations.NullMarked;
