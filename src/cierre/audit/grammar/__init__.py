"""What the words of the three languages say about the numbers among them."""
