"""Films: the blocks they are put into their pages with, and what search engines are told of them."""
