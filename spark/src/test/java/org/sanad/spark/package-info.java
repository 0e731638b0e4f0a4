@org.jspecify.annotations.NullMarked
package org.sanad.spark;
