@NullMarked
package org.sanad.reading;

import org.jspecify.annotations.NullMarked;
