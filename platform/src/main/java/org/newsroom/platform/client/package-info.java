/** Tells who a client is, and which origin its page has, past the proxies that the site trusts. */
@NullMarked
package org.newsroom.platform.client;

import org.jspecify.annotations.NullMarked;
