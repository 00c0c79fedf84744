/** What being online takes: data moved, and the energy of networks, data centres and devices. */
@NullMarked
package org.wespace.agents.daily.online;

import org.jspecify.annotations.NullMarked;
