/** The service really dies, at each window of the table of crashes that is its own. */
package org.newsroom.comment.crash;
