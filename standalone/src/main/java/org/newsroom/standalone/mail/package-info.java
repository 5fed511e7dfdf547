/** The mails that the system sends, which stay here: takes them and shows them as pages. */
@NullMarked
package org.newsroom.standalone.mail;

import org.jspecify.annotations.NullMarked;
