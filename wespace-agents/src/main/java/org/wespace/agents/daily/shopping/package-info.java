/**
 * Shopping and meals: through which channel residents get hold of goods, where they go for them, and what becomes of
 * the shops.
 *
 * <p>{@link org.wespace.agents.daily.shopping.ShoppingPhase} lets everybody choose and writes the books;
 * {@link org.wespace.agents.daily.shopping.RetailDynamics} lets shop floor follow what is sold, of which
 * {@link org.wespace.agents.daily.shopping.HarrisWilson} is the textbook form;
 * {@link org.wespace.agents.daily.shopping.ChannelFootprint} compares the channels for one item.
 */
@NullMarked
package org.wespace.agents.daily.shopping;

import org.jspecify.annotations.NullMarked;
