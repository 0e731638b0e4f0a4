@NullMarked
package org.sanad.event;

import org.jspecify.annotations.NullMarked;
