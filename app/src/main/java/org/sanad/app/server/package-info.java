/**
 * Takes a table of routes and serves it over HTTP: who may call what, what a call may ask, how it
 * is answered and refused, and the document that describes it all. Knows nothing of the register.
 */
@NullMarked
package org.sanad.app.server;

import org.jspecify.annotations.NullMarked;
