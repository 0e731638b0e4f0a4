/**
 * Web pages. Takes the bytes of a page; gives headline, body, day and outlet of the article on it,
 * without menus, boxes of other articles and the like.
 */
@NullMarked
package org.sanad.sources.page;

import org.jspecify.annotations.NullMarked;
