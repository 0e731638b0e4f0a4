@NullMarked
package org.sanad.lexicon;

import org.jspecify.annotations.NullMarked;
