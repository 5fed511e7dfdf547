/** The service in a process of its own that really dies, at each window of the table of crashes. */
package org.newsroom.comment.crash;
