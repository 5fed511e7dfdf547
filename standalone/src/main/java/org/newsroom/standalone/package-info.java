/** The whole system in one JVM: four services, a broker, a store and a mail server of their own. */
@NullMarked
package org.newsroom.standalone;

import org.jspecify.annotations.NullMarked;
