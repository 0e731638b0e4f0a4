/**
 * Knowledge files of one's own. Takes a folder laid out as the bundled knowledge is; gives a source
 * in which its files stand beside the bundled ones or in their place.
 */
@NullMarked
package org.sanad.app.knowledge;

import org.jspecify.annotations.NullMarked;
