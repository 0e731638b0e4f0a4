@NullMarked
package org.sanad.text;

import org.jspecify.annotations.NullMarked;
