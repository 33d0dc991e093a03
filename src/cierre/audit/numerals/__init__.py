"""The numbers of a text, in all the forms that the three languages write them."""
